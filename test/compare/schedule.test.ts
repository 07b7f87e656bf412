import { describe, expect, it } from 'vitest';
import { comparePeriods, keepsToo, type Schedule } from '../../src/compare/schedule.ts';
import type { ReadingName } from '../../src/model/terms.ts';
import { periodOf } from '../fixtures/days.ts';

const schedule = (every: string, window: string, atLeast = 1): Schedule => ({
  every: periodOf(every),
  window: window as ReadingName,
  atLeast,
  standsFirm: false,
});

describe('periods by length', () => {
  it.each([
    ['P1Y', 'P12M', 'equal'],
    ['P6M', 'P1Y', 'shorter'],
    ['P14D', 'P2W', 'equal'],
    ['P14D', 'P1M', 'shorter'],
    ['P1M', 'P30D', 'depends on the month'],
    ['P32D', 'P1M', 'longer'],
    ['P1Y', 'P365D', 'depends on the month'],
    ['P1M1D', 'P1M1D', 'equal'],
  ])('%s is, against %s: %s', (a, b, said) => {
    const order = comparePeriods(periodOf(a), periodOf(b));
    expect(
      order === null ? 'depends on the month' : order < 0 ? 'shorter' : order > 0 ? 'longer' : 'equal',
    ).toBe(said);
  });
});

describe('whoever keeps the first schedule keeps the second too', () => {
  it.each([
    [schedule('P1Y', 'rolling'), schedule('P1Y', 'calendar-year'), true],
    [schedule('P1Y', 'calendar-year'), schedule('P1Y', 'rolling'), false],
    [schedule('P1Y', 'calendar-year'), schedule('P2Y', 'rolling'), true],
    [schedule('P1Y', 'calendar-year'), schedule('P18M', 'rolling'), false],
    [schedule('P1Y', 'pro-rata'), schedule('P1Y', 'calendar-year'), true],
    [schedule('P1Y', 'rolling'), schedule('P1Y', 'pro-rata'), false],
    [schedule('P1Y', 'anniversary'), schedule('P1Y', 'calendar-year'), false],
    [schedule('P6M', 'calendar-year'), schedule('P1Y', 'anniversary'), true],
    [schedule('P1Y', 'rolling', 2), schedule('P1Y', 'calendar-year', 2), false],
    [schedule('P2Y', 'rolling'), schedule('P1Y', 'rolling'), false],
    [schedule('P14D', 'rolling'), schedule('P1M', 'rolling'), true],
  ])('%j, %j: %s', (a, b, keeps) => {
    expect(keepsToo(a, b)).toBe(keeps);
  });
});
