import type { Parsed } from '../model/issue.ts';
import { isParsed } from '../model/parsed.ts';
import { type Ruleset, rulesetSchema } from '../model/ruleset.ts';
import { draftRuleset } from './checks/draft.ts';
import { RULESET_CHECKS } from './checks/ruleset-checks.ts';
import { concludeInspection, type Inspection, runChecks } from './problem.ts';
import { inspectShape } from './shape-problems.ts';

/**
 * Validates a ruleset: its shape, and every truth that its parts must satisfy together. Never changes its input.
 *
 * @param raw any value; a ruleset that was parsed before is returned as it is
 * @returns the ruleset with its defaults filled in, frozen; or everything that is wrong with it at once
 *
 * @example
 * const parsed = parseRuleset(JSON.parse(text));
 * if (!parsed.ok) parsed.issues.map(({ path, message }) => `${path}: ${message}`);
 */
export function parseRuleset(raw: unknown): Parsed<Ruleset> {
  return isParsedRuleset(raw) ? { ok: true, value: raw } : concludeInspection(inspectRuleset(raw), 'ruleset');
}

/** Looks for everything wrong with a ruleset, the cross-checks included even where the shape is wrong. */
export function inspectRuleset(raw: unknown): Inspection<Ruleset> {
  const { value, problems } = inspectShape(rulesetSchema, raw);
  return { value, problems: [...problems, ...runChecks(RULESET_CHECKS, draftRuleset(raw))] };
}

// The mark is shared with states, so the kind of the value is asked too.
function isParsedRuleset(value: unknown): value is Ruleset {
  return isParsed(value) && Object.hasOwn(value as object, 'obligations');
}
