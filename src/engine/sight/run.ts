import type { Day, PlainDate } from '../../model/plain-date.ts';
import type { State } from '../../model/state.ts';
import { indexOf, type StateIndex } from '../../model/state-index.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { CompiledLaw, FactTowards } from '../compile/compile-ruleset.ts';
import { findGeneralAnswers, type GeneralAnswers } from './answers.ts';
import { findHolders, type Holders } from './holders.ts';

/** One state as it is looked at on one day. */
export type Run = {
  readonly state: State;
  readonly index: StateIndex;
  readonly vocabulary: Vocabulary;
  readonly holders: Holders;
  readonly generalAnswers: GeneralAnswers;
  /** The facts of what is done towards an office. */
  readonly factsTowards: readonly FactTowards[];
  readonly asOf: Day;
  readonly asOfDate: PlainDate;
};

/** Begins to look at a state. */
export function beginRun(state: State, compiled: CompiledLaw, asOf: Day, asOfDate: PlainDate): Run {
  const index = indexOf(state);
  const { factsTowards, vocabulary } = compiled;
  const holders = findHolders(index.units, compiled);
  const generalAnswers = findGeneralAnswers(state, vocabulary);
  return { state, index, vocabulary, holders, generalAnswers, factsTowards, asOf, asOfDate };
}
