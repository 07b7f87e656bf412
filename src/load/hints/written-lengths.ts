import { isPeriod, periodParts } from '../../model/period.ts';
import { hoursIn, isHours } from '../../model/term.ts';
import type { Length } from './words/contract.ts';

/** A length of time as a duty writes it, and what it comes to. */
export type Written = Length & { readonly written: string };

/** Finds every length that stands anywhere in a duty, whatever its field: `P1Y`, `PT24H`, `{ days: 5, count: working }`. */
export function findWrittenLengths(value: unknown): readonly Written[] {
  if (isHours(value)) return [{ written: value, count: hoursIn(value), unit: 'hours' }];
  if (isPeriod(value)) {
    const { years, months, days } = periodParts(value);
    const whole: readonly Written[] = [
      { written: value, count: years * 12 + months, unit: 'months' },
      { written: value, count: days, unit: 'days' },
    ];
    return whole.filter(({ count }) => count > 0);
  }
  if (typeof value !== 'object' || value === null) return [];
  return [...workingIn(value), ...Object.values(value).flatMap(findWrittenLengths)];
}

function workingIn(value: object): readonly Written[] {
  const { days, count } = value as { readonly days?: unknown; readonly count?: unknown };
  if (count !== 'working' || typeof days !== 'number') return [];
  return [{ written: `{ days: ${days}, count: ${count} }`, count: days, unit: 'working' }];
}

/** Finds every number that stands in a condition: what it tests may be the length that a gist speaks of. */
export function findNumbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(findNumbers) : [];
}
