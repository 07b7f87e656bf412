import type { Period } from '../../model/period.ts';
import { addPeriod, type Day, monthIndexOf } from '../../model/plain-date.ts';
import type { Milestone } from '../../model/terms.ts';
import type { FixedWindow } from './windows.ts';

/** The points of a document's own period. */
export type Milestones = Readonly<Record<Milestone, FixedWindow>> & {
  /** The first day of the document. */
  readonly start: Day;
  /** The exact half-way day: the last good day under the reading `by-midpoint`. */
  readonly midpoint: Day;
};

const YEAR = 'P1Y' as Period;
const MONTH = 'P1M' as Period;

/**
 * Finds the middle and the last year of a document, counted in years from its first day. The middle year is
 * the one that contains the midpoint; a midpoint on a boundary belongs to the later year; a stub at the end
 * is the last year.
 */
export function milestonesOf(from: Day, to: Day): Milestones {
  const years = documentYears(from, to);
  const half = secondHalfFrom(from, to + 1);
  const last = years[years.length - 1] ?? { from, to };
  const middle = years.find((year) => half >= year.from && half <= year.to) ?? last;
  return { 'mid-term': middle, 'final-year': last, start: from, midpoint: halfWayDay(from, to) };
}

function documentYears(from: Day, to: Day): readonly FixedWindow[] {
  const years: FixedWindow[] = [];
  for (let index = 0; ; index++) {
    const start = addPeriod(from, YEAR, index);
    if (start > to) return years;
    years.push({ from: start, to: Math.min(addPeriod(from, YEAR, index + 1) - 1, to) });
  }
}

// Halved in months where the calendar allows it, so that two years from a leap year still turn on a new year.
function secondHalfFrom(from: Day, end: Day): Day {
  const months = wholeMonths(from, end);
  const lower = addPeriod(from, MONTH, Math.floor(months / 2));
  const upper = addPeriod(from, MONTH, Math.ceil(months / 2));
  const rest = end - addPeriod(from, MONTH, months);
  return lower + Math.floor((upper - lower + rest) / 2);
}

// The last day of the first half, the middle day belonging to it: 1 July 2024 for 2022 to 2026.
function halfWayDay(from: Day, to: Day): Day {
  return from + Math.ceil((to - from + 1) / 2) - 1;
}

function wholeMonths(from: Day, end: Day): number {
  const months = monthIndexOf(end) - monthIndexOf(from);
  return addPeriod(from, MONTH, months) > end ? months - 1 : months;
}
