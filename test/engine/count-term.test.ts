import { describe, expect, it } from 'vitest';
import { countBack, countTerm } from '../../src/engine/duties/count-term.ts';
import type { WorkingCalendar } from '../../src/engine/duties/working-calendar.ts';
import { toPlainDate } from '../../src/model/plain-date.ts';
import type { Term } from '../../src/model/term.ts';
import type { TermReading } from '../../src/model/terms.ts';
import { dayOf } from '../fixtures/days.ts';

const termOf = (text: string) => text as Term;
const working = (days: number): Term => ({ days, count: 'working' });

/** Saturday and Sunday; the holidays around Idul Fitri of 2024, of which the 6th and 7th are a weekend. */
const CALENDAR: WorkingCalendar = {
  weekend: new Set(['saturday', 'sunday']),
  holidays: new Set(
    ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12', '2024-04-15'].map(dayOf),
  ),
  years: new Set([2024]),
};

function count(from: string, term: Term, reading: TermReading | null = null, calendar = CALENDAR) {
  const { day, unknownYears } = countTerm(dayOf(from), term, reading, calendar);
  return unknownYears.length === 0
    ? toPlainDate(day)
    : `${toPlainDate(day)} at the earliest: ${unknownYears}`;
}

function back(until: string, term: Term, reading: TermReading | null = null) {
  return toPlainDate(countBack(dayOf(until), term, reading, CALENDAR).day);
}

describe('a term that runs from an event', () => {
  it.each([
    ['14 days from 1 March', '2024-03-01', 'P14D', '2024-03-15', '2024-03-14'],
    ['a month from 15 January', '2024-01-15', 'P1M', '2024-02-15', '2024-02-14'],
    ['a month from 28 February is no month end', '2023-02-28', 'P1M', '2023-03-28', '2023-03-27'],
    ['a month from 31 January ends with February', '2023-01-31', 'P1M', '2023-02-28', '2023-02-28'],
    ['six months from 28 August', '2023-08-28', 'P6M', '2024-02-28', '2024-02-27'],
    ['six months from 29 August', '2022-08-29', 'P6M', '2023-02-28', '2023-02-28'],
    ['six months from 31 August', '2022-08-31', 'P6M', '2023-02-28', '2023-02-28'],
    ['three months from the last of a year', '2023-12-31', 'P3M', '2024-03-31', '2024-03-30'],
    ['two years from a leap day', '2024-02-29', 'P2Y', '2026-02-28', '2026-02-28'],
    ['a week', '2024-03-01', 'P1W', '2024-03-08', '2024-03-07'],
  ])('%s', (_, from, term, without, counted) => {
    expect(count(from, termOf(term))).toBe(without);
    expect(count(from, termOf(term), 'exclude-first')).toBe(without);
    expect(count(from, termOf(term), 'include-first')).toBe(counted);
  });

  it.each([
    ['24 hours', 'PT24H', '2024-03-02', '2024-03-01'],
    ['48 hours', 'PT48H', '2024-03-03', '2024-03-02'],
    ['3 hours', 'PT3H', '2024-03-02', '2024-03-01'],
    ['36 hours, a day begun counting whole', 'PT36H', '2024-03-03', '2024-03-02'],
  ])('%s from 1 March', (_, term, next, same) => {
    expect(count('2024-03-01', termOf(term), 'next-day')).toBe(next);
    expect(count('2024-03-01', termOf(term), 'same-day')).toBe(same);
  });
});

describe('a term in working days', () => {
  it.each([
    // 1 March 2024 is a Friday.
    ['3 from a Friday', '2024-03-01', 3, '2024-03-06', '2024-03-05'],
    ['1 from a Saturday', '2024-03-02', 1, '2024-03-04', '2024-03-04'],
    ['5 over Idul Fitri, from Friday the 5th', '2024-04-05', 5, '2024-04-22', '2024-04-19'],
    ['1 from the last day before it', '2024-04-05', 1, '2024-04-16', '2024-04-05'],
  ])('%s', (_, from, days, without, counted) => {
    expect(count(from, working(days), 'exclude-first')).toBe(without);
    expect(count(from, working(days), 'include-first')).toBe(counted);
  });

  it('is known only with the holidays of each of its years', () => {
    expect(count('2024-12-30', working(1))).toBe('2024-12-31');
    expect(count('2024-12-30', working(3))).toBe('2025-01-02 at the earliest: 2025');
    expect(count('2023-12-29', working(1))).toBe('2024-01-01');
    expect(count('2023-12-29', working(1), 'include-first')).toBe('2023-12-29 at the earliest: 2023');
  });

  it('keeps the weekend of the region', () => {
    const friday = { ...CALENDAR, weekend: new Set(['friday'] as const) };
    expect(count('2024-02-29', working(3), null, friday)).toBe('2024-03-04');
  });
});

describe('a term counted back', () => {
  it.each([
    ['14 days', '2024-03-15', 'P14D', '2024-03-01', '2024-03-02'],
    ['a month before 31 March', '2023-03-31', 'P1M', '2023-02-28', '2023-03-01'],
    ['30 days before the end of a year', '2024-12-31', 'P30D', '2024-12-01', '2024-12-02'],
    ['24 hours', '2024-03-02', 'PT24H', '2024-03-01', '2024-03-02'],
  ])('%s', (_, until, term, without, counted) => {
    expect(back(until, termOf(term))).toBe(without);
    expect(back(until, termOf(term), term === 'PT24H' ? 'same-day' : 'include-first')).toBe(counted);
  });

  it('goes back over holidays and weekends', () => {
    expect(back('2024-04-22', working(5))).toBe('2024-04-05');
    expect(back('2024-04-16', working(1))).toBe('2024-04-05');
  });
});
