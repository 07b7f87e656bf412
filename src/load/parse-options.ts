import type { Parsed } from '../model/issue.ts';
import { type Options, optionsSchema } from '../model/options.ts';
import { deriveLast } from '../model/parsed.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { OPTION_DATE_CHECKS } from './checks/option-date-checks.ts';
import { OPTION_KEY_CHECKS } from './checks/option-key-checks.ts';
import { rootPlace } from './place.ts';
import { runChecks, toIssue } from './problem.ts';
import { inspectShape } from './shape-problems.ts';

/**
 * Validates the options of a check: the days, and that each reading and each policy is one that the ruleset
 * leaves open. Never changes its input.
 *
 * @param raw any value; `asOf` is required
 * @param ruleset the ruleset that is laid on the state; `null` when it is itself malformed, and then only the
 *   shape and the days are checked
 * @returns the options with their defaults filled in, or everything that is wrong with them at once
 */
export function parseOptions(raw: unknown, ruleset: Ruleset | null): Parsed<Options> {
  const days = ruleset === null ? null : daysAlone(raw);
  if (ruleset === null || days === null) return readOptions(raw, ruleset);
  return deriveLast(ruleset, LAST_OPTIONS, days, () => readOptions(raw, ruleset));
}

const LAST_OPTIONS = Symbol('last-options');

// Most checks are asked for with nothing but days, and again with the same ones.
function daysAlone(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const said = Object.entries(raw);
  return said.every(([, value]) => typeof value === 'string') ? JSON.stringify(said) : null;
}

function readOptions(raw: unknown, ruleset: Ruleset | null): Parsed<Options> {
  // No options at all lack one thing only: the day.
  const given = raw === undefined ? {} : raw;
  const { value, problems } = inspectShape(optionsSchema, given);
  const root = rootPlace(given);
  const days = runChecks(OPTION_DATE_CHECKS, root, ruleset);
  const keys = ruleset === null ? [] : runChecks(OPTION_KEY_CHECKS, root, ruleset);
  const all = [...problems, ...days, ...keys];
  if (value !== null && all.length === 0) return { ok: true, value };
  return { ok: false, issues: all.map((problem) => toIssue(problem, 'options')) };
}
