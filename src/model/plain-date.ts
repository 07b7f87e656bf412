import { type Period, periodParts } from './period.ts';

/** A civil day written `YYYY-MM-DD` (ISO 8601), without clock or zone. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

/** A civil day as the number of days since 1970-01-01: what the engine counts in. */
export type Day = number;

// A year before 100 is a slip of the pen.
const SHAPE = /^(?!00)\d{4}-\d{2}-\d{2}$/;

/**
 * Tells whether a value is a real day of the calendar in the form `YYYY-MM-DD`.
 * `2023-02-29` is not: there was no such day.
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  return toPlainDate(toDay(value as PlainDate)) === value;
}

/** Turns a day of the calendar into its day number. The value must satisfy {@link isPlainDate}. */
export function toDay(date: PlainDate): Day {
  return dayOf(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10));
}

/** Turns a day of the calendar that may be missing into its day number or `null`. */
export function toDayOrNull(date: PlainDate | null): Day | null {
  return date === null ? null : toDay(date);
}

const ZERO = 48;

function digits(text: string, from: number, end: number): number {
  let number = 0;
  for (let at = from; at < end; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

/** Turns a day number back into `YYYY-MM-DD`. */
export function toPlainDate(day: Day): PlainDate {
  const { year, month, dayOfMonth } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as PlainDate;
}

function pad(value: number, width: 2 | 4): string {
  const digits = String(value);
  return digits.length === width ? digits : digits.padStart(width, '0');
}

/** Turns a day number that may be missing into `YYYY-MM-DD` or `null`. */
export function toPlainDateOrNull(day: Day | null): PlainDate | null {
  return day === null ? null : toPlainDate(day);
}

/** A day of the Gregorian calendar taken apart; the month from 1. */
type Civil = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/*
 * The calendar is counted in eras of 400 years from 1 March of the year 0, so that a leap day ends its year. A
 * check reckons with thousands of days, and a Date object for each would cost more than the whole judgement.
 */
const DAYS_BEFORE_EPOCH = 719_468;
const DAYS_PER_ERA = 146_097;

function civilOf(day: Day): Civil {
  const shifted = day + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
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

function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

/** The month of a day, counted in months since January of the year 0. */
export function monthIndexOf(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month - 1;
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return civilOf(day).year;
}

/** The first day of a month that is counted in months since January of the year 0. */
export function firstDayOfMonth(monthIndex: number): Day {
  return dayOf(Math.floor(monthIndex / 12), (monthIndex % 12) + 1, 1);
}

/**
 * Adds a period to a day, counted from that day: the day after the last one that a term of that length covers.
 * Where the month has no such day the term ends with the month, so that the sum is the first of the next:
 * 31 January + P1M is 1 March. With `times`, the period is multiplied first, so that a series never drifts.
 *
 * @param day the anchor, as a day number
 * @param period an ISO 8601 period of years, months, weeks or days
 */
export function addPeriod(day: Day, period: Period, times = 1): Day {
  const { years, months, days } = periodParts(period);
  return addMonths(day, (years * 12 + months) * times) + days * times;
}

/** Adds months to a day; a day that the month does not have is the first of the next, as in {@link addPeriod}. */
export function addMonths(day: Day, months: number): Day {
  if (months === 0) return day;
  const { year, month, dayOfMonth } = civilOf(day);
  const target = year * 12 + month - 1 + months;
  const same = firstDayOfMonth(target) + dayOfMonth - 1;
  return dayOfMonth <= 28 ? same : Math.min(same, firstDayOfMonth(target + 1));
}

/** Adds months to a day; a day that the month does not have is its last: 31 January and a month are 28 February. */
export function addMonthsWithin(day: Day, months: number): Day {
  if (months === 0) return day;
  const { year, month, dayOfMonth } = civilOf(day);
  const target = year * 12 + month - 1 + months;
  const same = firstDayOfMonth(target) + dayOfMonth - 1;
  return dayOfMonth <= 28 ? same : Math.min(same, firstDayOfMonth(target + 1) - 1);
}

/**
 * The last day of a period that runs from an event, whose day is the first of it or is not counted: one month from
 * 15 January ends on 15 February, or on 14 February. Where the month has no such day it ends with the month.
 */
export function endOfPeriod(event: Day, period: Period, countsFirst: boolean): Day {
  if (countsFirst) return lastGoodDay(event, period);
  const { years, months, days } = periodParts(period);
  return addMonthsWithin(event, years * 12 + months) + days;
}

/** The first day in breach of a term that starts on `anchor`: the anchor plus the period. 29 February 2024 + P2Y: 1 March 2026. */
export function firstDayInBreach(anchor: Day, period: Period): Day {
  return addPeriod(anchor, period);
}

/** The last good day of a term that starts on `anchor`: the day before the first day in breach. */
export function lastGoodDay(anchor: Day, period: Period): Day {
  return firstDayInBreach(anchor, period) - 1;
}
