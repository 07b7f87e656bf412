import { derive } from '../../model/parsed.ts';
import { addMonths, type Day, monthIndexOf } from '../../model/plain-date.ts';
import type { Paper } from '../../model/state-index.ts';
import type { Milestone } from '../../model/terms.ts';
import type { FixedWindow } from './windows.ts';

/** The points of a document's own period. */
export type Milestones = Readonly<Record<Milestone, FixedWindow>> & {
  /** The first day of the document. */
  readonly start: Day;
  /** The exact half-way day: the last good day under the reading `by-midpoint`. */
  readonly midpoint: Day;
};

const MONTHS_A_YEAR = 12;

const MILESTONES = Symbol('milestones');

/** The points of a paper with an end, found once for each paper. */
export function milestonesOfPaper(paper: Paper, to: Day): Milestones {
  return derive(paper, MILESTONES, ({ from }) => milestonesOf(from, to));
}

/**
 * Finds the middle and the last year of a document, counted in years from its first day. The middle year is
 * the one that contains the midpoint; a midpoint on a boundary belongs to the later year; a stub at the end
 * is the last year.
 */
export function milestonesOf(from: Day, to: Day): Milestones {
  return {
    'mid-term': documentYear(from, to, Math.min(secondHalfFrom(from, to + 1), to)),
    'final-year': documentYear(from, to, to),
    start: from,
    midpoint: halfWayDay(from, to),
  };
}

// The year of a document that contains a day; the last may be a stub.
function documentYear(from: Day, to: Day, day: Day): FixedWindow {
  const start = Math.floor(wholeMonths(from, day) / MONTHS_A_YEAR) * MONTHS_A_YEAR;
  return { from: addMonths(from, start), to: Math.min(addMonths(from, start + MONTHS_A_YEAR) - 1, to) };
}

// Halved in months where the calendar allows it, so that two years from a leap year still turn on a new year.
function secondHalfFrom(from: Day, end: Day): Day {
  const months = wholeMonths(from, end);
  const lower = addMonths(from, Math.floor(months / 2));
  const upper = addMonths(from, Math.ceil(months / 2));
  const rest = end - addMonths(from, months);
  return lower + Math.floor((upper - lower + rest) / 2);
}

// The last day of the first half, the middle day belonging to it: 1 July 2024 for 2022 to 2026.
function halfWayDay(from: Day, to: Day): Day {
  return from + Math.ceil((to - from + 1) / 2) - 1;
}

// The most months after which a day is not yet past.
function wholeMonths(from: Day, day: Day): number {
  const months = monthIndexOf(day) - monthIndexOf(from);
  return addMonths(from, months) > day ? months - 1 : months;
}
