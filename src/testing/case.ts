import type { Citation } from '../model/citation.ts';
import type { Options } from '../model/options.ts';
import type { State } from '../model/state.ts';
import type { CaseExpectations } from './case-schema.ts';

/** An executable example of a regulation: a state on a day, and what must be found there. */
export type Case = CaseExpectations & {
  /** The place of the text that it shows; `null` when it is about the regulation as a whole. */
  readonly cites: Citation | null;
  /** The whole state, background included. */
  readonly state: State;
  readonly options: Options;
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
};

/** A validated file of cases. */
export type CaseFile = {
  readonly file: string;
  readonly provision: Citation | null;
  readonly cases: readonly Case[];
};
