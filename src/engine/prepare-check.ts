import { parseState } from '../load/parse-state.ts';
import type { OptionsInput } from '../model/options.ts';
import type { Report } from '../model/report.ts';
import type { State } from '../model/state.ts';
import type { StateInput } from '../model/state-input.ts';
import type { AnyRuleset } from './compile/compile-ruleset.ts';
import { judgeState } from './judge/judge-state.ts';
import { prepareInputs, readInputs, soundOrThrow } from './read-inputs.ts';

/** A check made ready for many states: the day, the readings and the policy are settled. */
export type PreparedCheck = {
  /**
   * Judges a state.
   *
   * @param state the organization, raw or parsed
   * @throws {PatuhInputError} with every problem of the state
   */
  readonly report: (state: State | StateInput) => Report;
};

/**
 * Makes a check ready for many states: everything that depends on the regulation, the day, the readings and the
 * policy is settled once. `prepareCheck(ruleset, options).report(state)` is `checkCompliance(ruleset, state, options)`.
 *
 * @param ruleset a bundled, parsed, compiled or raw ruleset
 * @param options `asOf` (required), `inForceFrom`, `readings`, `policy`, `horizon`
 * @throws {PatuhInputError} with every problem of both inputs at once, each with its path
 *
 * @example
 * const check = prepareCheck(ruleset, { asOf: '2026-06-30' });
 * states.map((state) => check.report(state).summary.all.breached);
 */
export function prepareCheck(ruleset: AnyRuleset, options: OptionsInput): PreparedCheck {
  const prepared = prepareInputs(readInputs(ruleset, options));
  const { compiled } = prepared;
  return {
    report: (state) => judgeState(prepared, soundOrThrow(parseState(state, compiled.ruleset))),
  };
}
