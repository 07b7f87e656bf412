import { type CompiledLaw, narrowLaw } from '../../engine/compile/compile-ruleset.ts';
import { judgeFindings } from '../../engine/judge/judge-state.ts';
import { prepareRuleset, withoutRivals } from '../../engine/prepare/prepare-ruleset.ts';
import type { Finding } from '../../model/finding.ts';
import { type Day, type PlainDate, toPlainDate } from '../../model/plain-date.ts';
import type { State } from '../../model/state.ts';
import type { ComparedNorm } from '../norm.ts';

/** What one regulation finds on one topic in a state. */
export type TopicJudge = (state: State) => readonly Finding[];

/**
 * Prepares a regulation, bound from a day, to be judged on one topic many times over as of another: only the
 * obligations of that topic, and without the rival readings, which never change a verdict.
 */
export function judgeOfTopic(
  compiled: CompiledLaw,
  norms: readonly ComparedNorm[],
  asOf: Day,
  inForceFrom: PlainDate,
): TopicJudge {
  const narrowed = narrowLaw(compiled, new Set(norms.map(({ id }) => id)));
  const options = {
    asOf: toPlainDate(asOf),
    inForceFrom,
    readings: {},
    policy: {},
    horizon: null,
    holidays: [],
  };
  const prepared = withoutRivals(prepareRuleset(narrowed, options));
  return (state) => judgeFindings(prepared, state);
}
