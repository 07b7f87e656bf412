import type { Effect } from './diff.ts';

/** What is said is stricter than silence; where both speak, they are weighed. */
export function weighOverNone<T>(a: T | null, b: T | null, weigh: (a: T, b: T) => Effect): Effect {
  if (a === null) return b === null ? 'none' : 'stricter';
  return b === null ? 'looser' : weigh(a, b);
}

/** What comes of either side containing the other. */
export function between(stricter: boolean, looser: boolean): Effect {
  if (stricter === looser) return stricter ? 'none' : 'different';
  return stricter ? 'stricter' : 'looser';
}

/** Sums effects up: of one direction they are that, of two they pull apart. */
export function sumOf(effects: readonly Effect[]): Effect {
  const [only = 'none', ...others] = new Set(effects.filter((effect) => effect !== 'none'));
  return others.length > 0 ? 'different' : only;
}
