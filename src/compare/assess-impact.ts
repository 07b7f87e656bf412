import { checkCompliance } from '../engine/check-compliance.ts';
import type { AnyRuleset, CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import type { OptionsInput } from '../model/options.ts';
import type { Report } from '../model/report.ts';
import type { State } from '../model/state.ts';
import type { StateInput } from '../model/state-input.ts';
import { alignRulesets } from './align-rulesets.ts';
import { type Counterparts, compareReports } from './compare-reports.ts';
import type { BeforeAfter, Impact, StateImpact, StateToAssess } from './impact.ts';
import { type ImpactCase, readCases } from './read-cases.ts';
import { readRulesets, refOf } from './sides.ts';
import { sumUp } from './sum-up-impact.ts';

/**
 * Tells what it does to organizations when one ruleset replaces another - an amendment, a draft, a neighbour's
 * rule: the findings whose status or date changes, the duties that somebody gains or is freed from, the first
 * new due dates, and totals over all states.
 *
 * What only one of the rulesets knows (an attestation, a fact of its own words) is left out when the other is
 * run. `inForceFrom` is given to the ruleset that has no day of its own, such as a draft; to both where both
 * have one or neither has.
 *
 * @param before the ruleset that is replaced
 * @param after the ruleset that takes its place
 * @param states states, or states each with options
 * @param options the options of all states that bring none: at least `asOf`
 * @throws {PatuhInputError} with every problem of rulesets, states and options
 *
 * @example
 * const { totals } = assessImpact(old, draft, [state], { asOf: '2026-06-30', inForceFrom: '2026-01-01' });
 * totals.gained;
 */
export function assessImpact(
  before: AnyRuleset,
  after: AnyRuleset,
  states: readonly (StateToAssess | State | StateInput)[],
  options?: OptionsInput,
): Impact {
  const [first, second] = readRulesets([
    [['before'], before],
    [['after'], after],
  ]);
  if (first === undefined || second === undefined) throw new Error('two rulesets were read');
  const rulesets = { before: first, after: second };
  const cases = readCases(states, options, rulesets);
  const counterparts = alignRulesets(first, second);
  const assessed = cases.map((one) => assessState(one, rulesets, counterparts));
  return {
    format: 'patuh/impact/v3',
    before: refOf(first),
    after: refOf(second),
    states: assessed,
    totals: sumUp(assessed),
  };
}

function assessState(
  { state, options }: ImpactCase,
  rulesets: BeforeAfter<CompiledLaw>,
  counterparts: Counterparts,
): StateImpact {
  const reports = {
    before: checkCompliance(rulesets.before, state.before, options.before),
    after: checkCompliance(rulesets.after, state.after, options.after),
  };
  const { organization, asOf } = reports.after;
  return {
    organization,
    asOf,
    inForceFrom: { before: reports.before.inForceFrom, after: reports.after.inForceFrom },
    assumptions: { before: reports.before.assumptions, after: reports.after.assumptions },
    ...compareReports(reports, counterparts),
    breaches: { before: breachesIn(reports.before), after: breachesIn(reports.after) },
    unknown: { before: reports.before.summary.all.unknown, after: reports.after.summary.all.unknown },
  };
}

// Without a day of entry into force nothing is judged.
function breachesIn({ inForceFrom, violations }: Report): number | null {
  return inForceFrom === null ? null : violations.length;
}
