import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  firstDayInBreach,
  isPlainDate,
  lastGoodDay,
  toPlainDate,
} from '../../src/model/plain-date.ts';
import { dayOf, periodOf } from '../fixtures/days.ts';

const add = (from: string, period: string, times?: number) =>
  toPlainDate(addPeriod(dayOf(from), periodOf(period), times));

describe('a civil day', () => {
  it.each(['2024-02-29', '2000-02-29', '1999-12-31', '2026-06-30'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
    expect(toPlainDate(dayOf(text))).toBe(text);
  });
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '24-01-01',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024-01-01',
    20240101,
    null,
  ])('%s is none', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });
  it('is counted as the calendar of the platform counts it, for every day of five centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
        expect(toPlainDate(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayOf(toPlainDate(number))).toBe(number);
      }),
    );
  });
});

describe('a period added to a day', () => {
  it('is counted from the anchor and never iterated; a day that does not exist ends the term with its month', () => {
    expect(add('2023-01-31', 'P1M')).toBe('2023-03-01');
    expect(add('2023-01-31', 'P1M', 2)).toBe('2023-03-31');
    expect(add('2023-01-29', 'P1M')).toBe('2023-03-01');
    expect(add('2024-01-29', 'P1M')).toBe('2024-02-29');
    expect(add('2024-02-29', 'P1Y')).toBe('2025-03-01');
    expect(add('2024-02-29', 'P1Y', 4)).toBe('2028-02-29');
    expect(add('2024-01-15', 'P2W')).toBe('2024-01-29');
  });
  it.each([
    ['2024-02-29', 'P2Y', '2026-02-28', '2026-03-01'],
    ['2023-01-31', 'P1M', '2023-02-28', '2023-03-01'],
    ['2024-01-31', 'P1M', '2024-02-29', '2024-03-01'],
    ['2024-01-30', 'P1M', '2024-02-29', '2024-03-01'],
    ['2024-03-31', 'P1M', '2024-04-30', '2024-05-01'],
    ['2024-02-29', 'P4Y', '2028-02-28', '2028-02-29'],
    ['2024-01-28', 'P1M', '2024-02-27', '2024-02-28'],
    ['2023-07-10', 'P2Y', '2025-07-09', '2025-07-10'],
  ])('%s + %s is good until %s and in breach from %s', (anchor, period, good, breach) => {
    expect(toPlainDate(lastGoodDay(dayOf(anchor), periodOf(period)))).toBe(good);
    expect(toPlainDate(firstDayInBreach(dayOf(anchor), periodOf(period)))).toBe(breach);
  });
});
