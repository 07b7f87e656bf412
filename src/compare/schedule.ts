import { type Period, periodMonths, periodParts } from '../model/period.ts';
import type { ReadingName, WindowReading } from '../model/terms.ts';

/** How a recurring duty is laid out in time. */
export type Schedule = {
  readonly every: Period;
  readonly atLeast: number;
  readonly window: ReadingName | null;
  /** Whether the act is owed in certain months, or after its window: then only windows that begin together contain one another. */
  readonly standsFirm: boolean;
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
 * - counted from the last time, no gap is as long as the period, so that every window of that length has its act
 * - a window at least twice as long as another contains a whole one of those, wherever it begins
 * - with the part-year counted too, more is owed than by the same windows without it
 */
export function keepsToo(a: Schedule, b: Schedule): boolean {
  const length = comparePeriods(a.every, b.every);
  if (length === null || length > 0 || a.atLeast < b.atLeast) return false;
  const [from, to] = [layoutOf(a.window), layoutOf(b.window)];
  if (from === 'rolling' && to === 'rolling' && a.atLeast === b.atLeast) return true;
  if (from === to && length === 0 && from !== 'rolling') return true;
  if (a.standsFirm || b.standsFirm) return from === to && isMultiple(b.every, a.every);
  if (to === 'pro-rata') return false;
  if (from === 'pro-rata' && to === 'calendar' && length === 0) return true;
  return (from === 'rolling' && b.atLeast === 1) || isTwice(b.every, a.every);
}

function isMultiple(longer: Period, shorter: Period): boolean {
  const [x, y] = [periodMonths(longer), periodMonths(shorter)];
  return x !== null && y !== null && x % y === 0;
}

function isTwice(longer: Period, shorter: Period): boolean {
  const [x, y] = [periodMonths(longer), periodMonths(shorter)];
  return x !== null && y !== null && x >= 2 * y;
}

type ScheduleLayout = Exclude<WindowReading, 'calendar-year' | 'calendar-blocks' | 'no-interval'>;

function layoutOf(window: ReadingName | null): ScheduleLayout {
  if (window === 'calendar' || window === 'calendar-year' || window === 'calendar-blocks') return 'calendar';
  return window === 'pro-rata' || window === 'anniversary' ? window : 'rolling';
}
