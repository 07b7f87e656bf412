import type { Window } from '../model/evidence.ts';
import type { Amendment, Instrument } from '../model/instrument.ts';
import { type Length, lengthParts } from '../model/length.ts';
import { type Period, periodParts } from '../model/period.ts';
import { firstDayOfMonth, monthIndexOf, type PlainDate, toDay } from '../model/plain-date.ts';
import type { Point } from '../model/point.ts';
import { hoursIn, isHours, isWorking, type Term } from '../model/term.ts';
import type { FormatTexts, TellingWords } from './words/contract.ts';

/**
 * Writes a day for people: `31 Desember 2025`. The month names are the locale's own, so that the result is
 * the same on every machine. A missing day is the locale's word for an open end.
 */
export function writeDate(date: PlainDate | null, format: FormatTexts): string {
  if (date === null) return format.openDate;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${format.months[Number(month) - 1] ?? month} ${Number(year)}`;
}

/** Writes a whole number with the locale's separator of thousands: `1.277`. */
export function writeNumber(value: number, format: FormatTexts): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, format.thousands);
}

/** Writes a period: `2 tahun`, `1 year and 6 months`. */
export function writePeriod(period: Period, format: FormatTexts): string {
  const { years, months, days } = periodParts(period);
  const parts: string[] = [];
  if (years > 0) parts.push(format.years(years));
  if (months > 0) parts.push(format.monthCount(months));
  if (days > 0) parts.push(format.days(days));
  return joinList(parts, format.and);
}

/** Writes a length: `5 years`, `less than 5 years`. */
export function writeLength(length: Length, format: FormatTexts): string {
  const { bound, period } = lengthParts(length);
  const written = writePeriod(period, format);
  return bound === null ? written : format.bounds[bound](written);
}

/** Writes a term: `14 hari kerja`, `24 hours`, or a period. */
export function writeTerm(term: Term, format: FormatTexts): string {
  if (isWorking(term)) return format.workingDays(term.days);
  return isHours(term) ? format.hours(hoursIn(term)) : writePeriod(term, format);
}

/** Writes a point of a paper: `paruh waktu`, `year 2`, `30 days before its end`. */
export function writePointOfPaper(point: Point, { format, terms }: TellingWords): string {
  if (typeof point === 'string') return terms.milestones[point];
  if ('year' in point) return terms.points.year(point.year);
  if ('within' in point) return terms.points.afterStart(writeTerm(point.within, format));
  const earliest = point.notBefore === null ? null : writeTerm(point.notBefore, format);
  return terms.points.beforeEnd(writeTerm(point.lead, format), earliest);
}

/** Writes a window: `tahun 2024`, `triwulan II 2024`, `April 2024`, else both its days, or the one that there is. */
export function writeWindow({ from, to }: Window, format: FormatTexts): string {
  if (from !== null && to !== null) {
    const span = calendarSpanOf({ from, to });
    return span === null
      ? format.range(writeDate(from, format), writeDate(to, format))
      : writeSpan(span, format);
  }
  if (from !== null) return format.from(writeDate(from, format));
  return to === null ? format.openDate : format.until(writeDate(to, format));
}

/** A year of the calendar or a part of one that has a name: so many months long, and the how manieth of its year. */
export type CalendarSpan = { readonly length: number; readonly place: number; readonly year: string };

/** A year, half-year, quarter and month in months. */
const NAMED_LENGTHS: readonly number[] = [12, 6, 3, 1];

/** What a window spans from its first to its last day, where that has a name: a year, half-year, quarter or month. */
export function calendarSpanOf({ from, to }: Window): CalendarSpan | null {
  if (from === null || to === null || !from.endsWith('-01')) return null;
  const [first, after] = [monthIndexOf(toDay(from)), toDay(to) + 1];
  const length = monthIndexOf(after) - first;
  if (firstDayOfMonth(first + length) !== after) return null;
  const place = (first % 12) / length;
  if (!NAMED_LENGTHS.includes(length) || !Number.isInteger(place)) return null;
  return { length, place, year: from.slice(0, 4) };
}

function writeSpan({ length, place, year }: CalendarSpan, format: FormatTexts): string {
  if (length === 12) return format.year(year);
  if (length === 1) return format.monthOf(format.months[place] ?? '', year);
  return length === 6 ? format.halfYear(place, year) : format.quarter(place, year);
}

/** Writes the name of a regulation in full, in the law's language; a draft is called one. */
export function writeInstrument(instrument: Instrument, format: FormatTexts): string {
  const name = nameInstrument(instrument, instrument.title, format);
  return instrument.status === 'draft' ? format.draft(name) : name;
}

/** Writes the name of an amendment, by which it is referred to: without its title. */
export function writeAmendment(amendment: Amendment, format: FormatTexts): string {
  return nameInstrument(amendment, null, format);
}

function nameInstrument(
  { type, number, year }: Pick<Instrument, 'type' | 'number' | 'year'>,
  title: string | null,
  format: FormatTexts,
): string {
  const written = (part: number | string | null) => (part === null ? null : String(part));
  return format.instrument(type, written(number), written(year), title);
}

/** Joins a list for people: `a, b dan c`. */
export function joinList(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;
}
