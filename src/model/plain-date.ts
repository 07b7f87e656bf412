import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
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
  const { year, month, dayOfMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as PlainDate;
}

// A report writes thousands of days, and a Date object for each would cost more than the whole judgement.
// Counted in eras of 400 years from 1 March of the year 0, so that a leap day ends its year.
function civilOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
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
  const sum = add(new UTCDateMini(day * MS_PER_DAY), {
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
