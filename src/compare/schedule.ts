import { type Period, periodMonths, periodParts } from '../model/period.ts';
import type { ReadingName, WindowReading } from '../model/terms.ts';

/** How a recurring duty is laid out in time. */
export type Schedule = {
  readonly every: Period;
  readonly atLeast: number;
  readonly window: ReadingName | null;
};

/**
 * Compares two periods by length: negative when `a` is surely shorter, positive when longer, 0 when they are
 * equal, `null` when it depends on the month (P1M against P30D).
 */
export function comparePeriods(a: Period, b: Period): number | null {
  const [x, y] = [extentOf(a), extentOf(b)];
  const [months, others] = [periodMonths(a), periodMonths(b)];
  if (months !== null && others !== null) return months - others;
  if (x.most < y.least) return -1;
  if (x.least > y.most) return 1;
  return x.months === y.months && x.days === y.days ? 0 : null;
}

// A month is 28 to 31 days long; a year of months 365 or 366.
function extentOf(period: Period) {
  const { years, months, days } = periodParts(period);
  const least = years * 365 + months * 28 + days;
  const most = years * 366 + months * 31 + days;
  return { months: years * 12 + months, days, least, most };
}

/**
 * Tells whether whoever keeps schedule `a` necessarily keeps schedule `b`, from the same day in force.
 * Where it cannot be told from the readings alone the answer is no.
 *
 * - counted from the last time, no gap is as long as the period, so that every later window has its act
 * - a window at least twice as long as another always contains a whole one of those
 * - windows of one calendar nest when one length is a multiple of the other
 */
export function keepsToo(a: Schedule, b: Schedule): boolean {
  const [x, y] = [periodMonths(a.every), periodMonths(b.every)];
  if (x === null || y === null || x > y || a.atLeast < b.atLeast) return false;
  const [from, to] = [layoutOf(a.window), layoutOf(b.window)];
  if (x === y && from === to) return true;
  if (to === 'pro-rata') return false;
  if (x === y && from === 'pro-rata' && to === 'calendar') return true;
  if (from === 'rolling') return a.atLeast === 1 || (to === 'rolling' && a.atLeast === b.atLeast) || y >= 2 * x;
  if (y >= 2 * x) return true;
  return from === to && y % x === 0;
}

type Layout = 'calendar' | Exclude<WindowReading, 'calendar-year' | 'calendar-blocks'>;

function layoutOf(window: ReadingName | null): Layout {
  if (window === 'calendar-year' || window === 'calendar-blocks') return 'calendar';
  return window === 'pro-rata' || window === 'anniversary' ? window : 'rolling';
}
