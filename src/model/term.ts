import { isPeriod, type Period } from './period.ts';
import type { TermReading } from './terms.ts';

/** Hours as a text counts them, such as `PT24H`. */
export type Hours = string & { readonly __brand: 'Hours' };

/** Working days (*hari kerja*): those that are neither of the weekend nor holidays. */
export type WorkingDays = {
  /** How many. */
  readonly days: number;
  /** Which days count: those that are worked. */
  readonly count: 'working';
};

/** A length of time that runs from an event: by the calendar, in working days, or in hours. */
export type Term = Period | Hours | WorkingDays;

/** A term as a drafter writes it: `P14D`, `P1M`, `PT24H` or `{ days: 14, count: working }`. */
export type TermInput = string | WorkingDays;

const HOURS = /^PT([1-9]\d{0,3})H$/;

/** Tells whether a value is a number of hours longer than nothing: `PT24H` is, `PT0H` and `P1DT2H` are not. */
export function isHours(value: unknown): value is Hours {
  return typeof value === 'string' && HOURS.test(value);
}

/** Tells whether a text is a term: a period or a number of hours. */
export function isTermText(value: unknown): value is Period | Hours {
  return isPeriod(value) || isHours(value);
}

/** Tells whether a term is counted in working days. */
export function isWorking(term: Term): term is WorkingDays {
  return typeof term !== 'string';
}

/** How many hours there are. The value must satisfy {@link isHours}. */
export function hoursIn(hours: Hours): number {
  return Number(HOURS.exec(hours)?.[1] ?? 0);
}

/** On how many civil days hours run out: a day begun counts whole, since nobody records the hour. */
export function daysOfHours(hours: Hours): number {
  return Math.ceil(hoursIn(hours) / 24);
}

/** The readings that a term may have, the usual one first; of a term that is malformed those of a period. */
export function readingsOfTerm(term: unknown): readonly [TermReading, TermReading] {
  return isHours(term) ? ['next-day', 'same-day'] : ['exclude-first', 'include-first'];
}

/** How a term is read where nobody says otherwise: the day of the event does not count. */
export function usualReading(term: Term): TermReading {
  return readingsOfTerm(term)[0];
}

/** Tells whether anything in a value, such as a duty, is counted in working days. */
export function countsWorkingDays(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('count' in value && value.count === 'working') return true;
  return Object.values(value).some(countsWorkingDays);
}
