import type { Compositions } from '../../model/composition.ts';
import { LOG_COMPLETE, type Missing } from '../../model/missing.ts';
import type { Day, PlainDate } from '../../model/plain-date.ts';
import type { State } from '../../model/state.ts';
import { indexOf, type StateIndex } from '../../model/state-index.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { CompiledLaw, FactTowards } from '../compile/compile-ruleset.ts';
import { type ActLog, createActLog, type FindingsOf } from './act-log.ts';
import { findGeneralAnswers, type GeneralAnswers } from './general-answers.ts';
import { findHolders, type Holders } from './holders.ts';

/** One state as it is looked at on one day. */
export type Run = {
  readonly state: State;
  readonly index: StateIndex;
  /** The acts that are recorded, and those that the law deems done. */
  readonly acts: ActLog;
  /** What another obligation comes to, whose breach calls for something. */
  readonly findingsOf: FindingsOf;
  readonly vocabulary: Vocabulary;
  readonly compositions: Compositions;
  readonly holders: Holders;
  readonly generalAnswers: GeneralAnswers;
  /** The facts of what is done towards an office. */
  readonly factsTowards: readonly FactTowards[];
  readonly asOf: Day;
  readonly asOfDate: PlainDate;
  /** Before this day an act may be missing from the log: all days up to the one judged where nobody says that it is complete. */
  readonly completeFrom: Day;
};

/**
 * Begins to look at a state.
 *
 * @param findingsOf judges another obligation of the law in the same state
 */
export function beginRun(
  state: State,
  compiled: CompiledLaw,
  asOf: Day,
  asOfDate: PlainDate,
  findingsOf: FindingsOf,
): Run {
  const index = indexOf(state);
  const { compositions, factsTowards, vocabulary } = compiled;
  const holders = findHolders(index.units, index.tenures, compiled, asOf);
  const generalAnswers = findGeneralAnswers(state, vocabulary);
  const completeFrom = Math.min(index.recordsSince ?? Number.POSITIVE_INFINITY, asOf + 1);
  return {
    state,
    index,
    acts: createActLog(index, compiled.deemers, findingsOf),
    findingsOf,
    vocabulary,
    compositions,
    holders,
    generalAnswers,
    factsTowards,
    asOf,
    asOfDate,
    completeFrom,
  };
}

/** What would have to be known of acts that the log may lack: since when it is complete, else whether there were any. */
export function recordsMissing(types: readonly string[], { index }: Run): readonly Missing[] {
  if (index.recordsSince === null) return [LOG];
  return types.map((name) => ({ kind: 'records', name }));
}

const LOG: Missing = Object.freeze({ kind: 'records', name: LOG_COMPLETE });
