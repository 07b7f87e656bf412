import { compareText, groupBy } from '../model/collections.ts';
import type { ImpactTotals, StateImpact } from './impact.ts';

/** Sums what a replacement does over many states. */
export function sumUp(states: readonly StateImpact[]): ImpactTotals {
  const sum = (of: (state: StateImpact) => number) => states.reduce((total, state) => total + of(state), 0);
  return {
    states: states.length,
    changes: sum(({ changes }) => changes.length),
    gained: sum(({ gained }) => gained.length),
    lifted: sum(({ lifted }) => lifted.length),
    newDates: sum(({ firstDue }) => firstDue.length),
    breaches: {
      before: sumKnown(states.map(({ breaches }) => breaches.before)),
      after: sumKnown(states.map(({ breaches }) => breaches.after)),
    },
    unknown: {
      before: sum(({ unknown }) => unknown.before),
      after: sum(({ unknown }) => unknown.after),
    },
    transitions: countTransitions(states),
  };
}

// Of numbers of which one is not known there is no sum.
function sumKnown(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

function countTransitions(states: readonly StateImpact[]): ImpactTotals['transitions'] {
  const changes = states
    .flatMap((state) => state.changes)
    .map(({ before, after }) => ({
      before: before?.status ?? null,
      after: after?.status ?? null,
    }));
  const groups = groupBy(changes, ({ before, after }) => JSON.stringify([before, after]));
  return [...groups]
    .sort(([x], [y]) => compareText(x, y))
    .flatMap(([, group]) => group.slice(0, 1).map((first) => ({ ...first, count: group.length })));
}
