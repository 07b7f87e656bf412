import type { Compositions } from '../../model/composition.ts';
import type { Day, PlainDate } from '../../model/plain-date.ts';
import type { State } from '../../model/state.ts';
import { indexOf, type StateIndex } from '../../model/state-index.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { CompiledLaw } from '../compile/compile-ruleset.ts';
import { findHolders, type Holders } from './holders.ts';

/** One state as it is looked at on one day. */
export type Run = {
  readonly state: State;
  readonly index: StateIndex;
  readonly vocabulary: Vocabulary;
  readonly compositions: Compositions;
  readonly holders: Holders;
  readonly asOf: Day;
  readonly asOfDate: PlainDate;
};

/** Begins to look at a state. */
export function beginRun(state: State, compiled: CompiledLaw, asOf: Day, asOfDate: PlainDate): Run {
  const index = indexOf(state);
  const { compositions, vocabulary } = compiled;
  return {
    state,
    index,
    vocabulary,
    compositions,
    holders: findHolders(index.units, compiled),
    asOf,
    asOfDate,
  };
}
