import type { Act } from '../../model/act.ts';
import type { Finding } from '../../model/finding.ts';
import type { ActsOfType, StateIndex } from '../../model/state-index.ts';
import { deemedIn, joinActs } from './deemed.ts';

/** What the judgement of another obligation of the law comes to, in the same state and on the same day. */
export type FindingsOf = (obligation: string) => readonly Finding[];

/** The acts of a state, and those that the law deems done. */
export type ActLog = {
  /** What is known to have been done, or to count as done. */
  readonly of: (type: string) => ActsOfType | undefined;
  /** Whether the law deems anything done at all. */
  readonly deems: boolean;
  /** What may count as done, and nobody knows. */
  readonly possible: (type: string) => readonly Act[];
};

const NOTHING: readonly never[] = [];

/**
 * Makes the log of a state under a law.
 *
 * @param deemers the obligations whose lapse counts as an act, by the type of that act
 */
export function createActLog(
  index: StateIndex,
  deemers: ReadonlyMap<string, readonly string[]>,
  findingsOf: FindingsOf,
): ActLog {
  if (deemers.size === 0)
    return { deems: false, of: (type) => index.acts.get(type), possible: () => NOTHING };
  const known = new Map<string, ReturnType<typeof deemedIn>>();
  const deemed = (type: string) => {
    const before = known.get(type);
    if (before !== undefined) return before;
    // While it is being found what counts as done, nothing yet does.
    known.set(type, { done: NOTHING, possible: NOTHING });
    const found = deemedIn(type, deemers.get(type) ?? NOTHING, findingsOf, index.namesOf);
    known.set(type, found);
    return found;
  };
  const joined = new Map<string, ActsOfType | undefined>();
  return {
    deems: true,
    of: (type) => {
      const acts = index.acts.get(type);
      const { done } = deemers.has(type) ? deemed(type) : { done: NOTHING };
      if (done.length === 0) return acts;
      const all = joined.get(type) ?? joinActs(acts, done);
      joined.set(type, all);
      return all;
    },
    possible: (type) => (deemers.has(type) ? deemed(type).possible : NOTHING),
  };
}
