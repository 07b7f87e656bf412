import type { CompiledObligation, CompiledRuleset } from '../../engine/compile-ruleset.ts';
import { judgeObligation } from '../../engine/judge-obligation.ts';
import { prepareRun } from '../../engine/run.ts';
import type { Segment } from '../../engine/segments.ts';
import { type Day, type PlainDate, toPlainDate } from '../../model/plain-date.ts';
import type { Finding } from '../../model/report.ts';
import type { State } from '../../model/state.ts';
import type { Norm } from '../norm.ts';

/** What one regulation finds on one topic when a state is judged on a day, bound from another. */
export type TopicJudge = (state: State, asOf: Day, inForceFrom: PlainDate) => readonly Finding[];

/**
 * Prepares a regulation to be judged on one topic many times over: only the obligations of that topic, and
 * without the rival readings, which never change a verdict.
 */
export function judgeOfTopic(compiled: CompiledRuleset, norms: readonly Norm[]): TopicJudge {
  const obligations = norms.map((norm) => withoutRivals(norm.compiled));
  const narrowed: CompiledRuleset = { ...compiled, obligations };
  return (state, asOf, inForceFrom) => {
    const options = { asOf: toPlainDate(asOf), inForceFrom, readings: {}, policy: {}, horizon: null };
    const run = prepareRun(narrowed, state, options);
    const verdicts = obligations.flatMap((obligation) => judgeObligation(obligation, run));
    return verdicts.filter(({ listed }) => listed).map(({ finding }) => finding);
  };
}

function withoutRivals({ obligation, segments }: CompiledObligation): CompiledObligation {
  const stripped = segments.map((segment): Segment => {
    const wording = segment.obligation;
    if (wording === null || wording.readings === null) return segment;
    return { ...segment, obligation: { ...wording, readings: { ...wording.readings, rivals: [] } } };
  });
  return { obligation, segments: stripped };
}
