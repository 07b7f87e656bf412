import type { CompiledObligation, CompiledRuleset } from '../../engine/compile-ruleset.ts';
import { judgeObligation } from '../../engine/judge-obligation.ts';
import { prepareRun } from '../../engine/run.ts';
import type { Segment } from '../../engine/segments.ts';
import type { Options } from '../../model/options.ts';
import { type Day, type PlainDate, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { Finding } from '../../model/report.ts';
import type { State } from '../../model/state.ts';
import type { Norm } from '../norm.ts';

/** What one regulation comes to on one topic: its findings when a state is judged on a day. */
export type TopicJudge = (state: State, asOf: Day, inForceFrom: PlainDate) => readonly Finding[];

/**
 * Prepares a regulation to be judged on one topic many times over: only the obligations of that topic, and
 * without the rival readings, which never change a verdict.
 */
export function judgeOfTopic(compiled: CompiledRuleset, norms: readonly Norm[]): TopicJudge {
  const obligations = norms.map((norm) => withoutRivals(norm.compiled));
  const narrowed: CompiledRuleset = { ...compiled, obligations };
  return (state, asOf, inForceFrom) => {
    const run = prepareRun(narrowed, state, optionsOf(asOf, inForceFrom));
    const verdicts = obligations.flatMap((obligation) => judgeObligation(obligation, run));
    return verdicts.filter(({ listed }) => listed).map(({ finding }) => finding);
  };
}

/** The first day on which a finding is in breach; `null` while none is. A breach once there is there for good. */
export function firstBreach(findings: readonly Finding[], since: Day): Day | null {
  const days = findings
    .filter(({ status }) => status === 'breached' || status === 'met-late')
    .map(({ breachedFrom }) => (breachedFrom === null ? since : toDay(breachedFrom)));
  return days.length === 0 ? null : Math.min(...days);
}

function optionsOf(asOf: Day, inForceFrom: PlainDate): Options {
  return { asOf: toPlainDate(asOf), inForceFrom, readings: {}, policy: {}, horizon: null };
}

function withoutRivals({ obligation, segments }: CompiledObligation): CompiledObligation {
  return {
    obligation,
    segments: segments.map((segment): Segment => {
      const { obligation: wording } = segment;
      if (wording?.readings == null) return segment;
      return { ...segment, obligation: { ...wording, readings: { ...wording.readings, rivals: [] } } };
    }),
  };
}
