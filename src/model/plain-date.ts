import { UTCDate } from '@date-fns/utc';
import { add } from 'date-fns';
import { type Period, periodParts } from './period.ts';

/** A civil day written `YYYY-MM-DD` (ISO 8601), without clock or zone. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

/** A civil day as the number of days since 1970-01-01: what the engine counts in. */
export type Day = number;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/**
 * Tells whether a value is a real day of the calendar in the form `YYYY-MM-DD`.
 * `2023-02-29` is not: there was no such day.
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (!match) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().startsWith(value);
}

/** Turns a day of the calendar into its day number. The value must satisfy {@link isPlainDate}. */
export function toDay(date: PlainDate): Day {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MS_PER_DAY
  );
}

/** Turns a day number back into `YYYY-MM-DD`. */
export function toPlainDate(day: Day): PlainDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate;
}

/** Turns a day number that may be missing into `YYYY-MM-DD` or `null`. */
export function toPlainDateOrNull(day: Day | null): PlainDate | null {
  return day === null ? null : toPlainDate(day);
}

/** The month of a day, counted in months since January of the year 0. */
export function monthIndexOf(day: Day): number {
  const date = new Date(day * MS_PER_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month that is counted in months since January of the year 0. */
export function firstDayOfMonth(monthIndex: number): Day {
  return Date.UTC(Math.floor(monthIndex / 12), monthIndex % 12, 1) / MS_PER_DAY;
}

/**
 * Adds a period to a day, counted from that day and rounded down to the end of the month:
 * 31 January + P1M is the last day of February. With `times`, the period is multiplied first,
 * so that a series never drifts.
 *
 * @param day the anchor, as a day number
 * @param period an ISO 8601 period of years, months, weeks or days
 */
export function addPeriod(day: Day, period: Period, times = 1): Day {
  const { years, months, days } = periodParts(period);
  const sum = add(new UTCDate(day * MS_PER_DAY), {
    years: years * times,
    months: months * times,
    days: days * times,
  });
  return sum.getTime() / MS_PER_DAY;
}

/** The first day in breach of a term that starts on `anchor`: the anchor plus the period. */
export function firstDayInBreach(anchor: Day, period: Period): Day {
  return addPeriod(anchor, period);
}

/** The last good day of a term that starts on `anchor`: the day before the first day in breach. */
export function lastGoodDay(anchor: Day, period: Period): Day {
  return firstDayInBreach(anchor, period) - 1;
}
