import type { Parsed } from '../model/issue.ts';
import { deriveLast, isParsed } from '../model/parsed.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { type State, stateSchema } from '../model/state.ts';
import { checkStateAgainst } from './check-state-against.ts';
import { STATE_CHECKS } from './checks/state-checks.ts';
import { STATE_WORD_CHECKS } from './checks/state-word-checks.ts';
import { UNIT_DAY_CHECKS } from './checks/unit-day-checks.ts';
import { rootPlace } from './place.ts';
import { concludeInspection, type Inspection, runChecks } from './problem.ts';
import { inspectShape } from './shape-problems.ts';
import { stateWordsOf } from './state-words.ts';

/**
 * Validates the state of an organization: its shape, ids, units and periods, and the words it uses. Never
 * changes its input.
 *
 * @param raw any value; of a state that was parsed before only its words are held against the ruleset
 * @param ruleset the ruleset whose vocabulary and attested obligations the state may name; without one the
 *   shared vocabulary holds, and an undeclared fact may be a yes or no
 * @returns the state with its defaults filled in, frozen; or everything that is wrong with it at once
 *
 * @example
 * const parsed = parseState({ organization: { id: 'kab-contoh' }, events: [{ type: 'lan-changed', on: '2023-02-30' }] });
 * parsed.ok ? [] : parsed.issues.map(({ code, path }) => [code, path]); // [['invalid-date', 'events[0].on']]
 */
export function parseState(raw: unknown, ruleset?: Ruleset): Parsed<State> {
  if (!isParsedState(raw)) return concludeInspection(inspectState(raw, ruleset), 'state');
  if (ruleset === undefined) return { ok: true, value: raw };
  const issues = deriveLast(raw, HELD_AGAINST, ruleset, () => checkStateAgainst(raw, ruleset));
  return issues.length === 0 ? { ok: true, value: raw } : { ok: false, issues };
}

const HELD_AGAINST = Symbol('held-against');

/** Looks for everything wrong with a state, the cross-checks included even where the shape is wrong. */
export function inspectState(raw: unknown, ruleset?: Ruleset): Inspection<State> {
  const { value, problems } = inspectShape(stateSchema, raw);
  const [root, words] = [rootPlace(raw), stateWordsOf(ruleset)];
  const own = [...runChecks(STATE_CHECKS, root), ...runChecks(UNIT_DAY_CHECKS, root)];
  return { value, problems: [...problems, ...own, ...runChecks(STATE_WORD_CHECKS, root, words)] };
}

// The mark is shared with rulesets, so the kind of the value is asked too.
function isParsedState(value: unknown): value is State {
  return isParsed(value) && Object.hasOwn(value as object, 'organization');
}
