import type { Window } from '../model/evidence.ts';
import type { Amendment, Instrument } from '../model/instrument.ts';
import { type Length, lengthParts } from '../model/length.ts';
import { type Period, periodParts } from '../model/period.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { hoursIn, isHours, isWorking, type Term } from '../model/term.ts';
import type { FormatTexts } from './words/contract.ts';

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

/** Writes a window: `tahun 2024` for a calendar year, else both its days, or the one that there is. */
export function writeWindow({ from, to }: Window, format: FormatTexts): string {
  if (from !== null && to !== null) {
    const year = calendarYearOf({ from, to });
    return year === null ? format.range(writeDate(from, format), writeDate(to, format)) : format.year(year);
  }
  if (from !== null) return format.from(writeDate(from, format));
  return to === null ? format.openDate : format.until(writeDate(to, format));
}

/** The calendar year that a window spans from its first to its last day; `null` when it spans anything else. */
export function calendarYearOf({ from, to }: Window): string | null {
  const year = from?.slice(0, 4) ?? null;
  return from === `${year}-01-01` && to === `${year}-12-31` ? year : null;
}

/** Writes the name of a regulation in full, in the law's language. */
export function writeInstrument(instrument: Instrument, format: FormatTexts): string {
  return nameInstrument(instrument, instrument.title, format);
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
