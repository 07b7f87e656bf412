import { parseState } from '../load/parse-state.ts';
import type { OptionsInput } from '../model/options.ts';
import type { Report } from '../model/report.ts';
import type { State } from '../model/state.ts';
import type { StateInput } from '../model/state-input.ts';
import type { AnyRuleset } from './compile/compile-ruleset.ts';
import { judgeState } from './judge/judge-state.ts';
import { demandSound, prepareInputs, readInputs, soundOrThrow } from './read-inputs.ts';

/**
 * Lays a regulation upon the state of an organization on a given day: who owes what by when, what is in
 * breach since which day, and what is not known, each with its Pasal.
 *
 * The core is pure: it has no clock, no zone and no disk, and never changes its inputs. A fact that is
 * missing is never read as false or as compliance; it makes the finding `unknown` and stands in `unknowns`.
 *
 * @param ruleset a bundled, parsed, compiled or raw ruleset
 * @param state the organization: units, documents, dated events, facts; raw or parsed
 * @param options `asOf` (required), `inForceFrom`, `readings`, `policy`, `horizon`
 * @throws {PatuhInputError} with every problem of all three inputs at once, each with its path
 *
 * @example
 * const report = checkCompliance(ruleset, state, { asOf: '2026-06-30' });
 * report.violations.map((finding) => [formatCitation(finding.cites[0]), finding.unit, finding.breachedFrom]);
 */
export function checkCompliance(
  ruleset: AnyRuleset,
  state: State | StateInput,
  options: OptionsInput,
): Report {
  // All three are read before any is refused, so that a caller sees everything at once.
  const inputs = readInputs(ruleset, options);
  const parsedState = parseState(state, inputs.ruleset.ok ? inputs.ruleset.value : undefined);
  demandSound([inputs.ruleset, parsedState, inputs.options]);
  return judgeState(prepareInputs(inputs), soundOrThrow(parsedState));
}
