import { type Period, periodMonths } from '../../model/period.ts';
import { addPeriod, type Day, firstDayOfMonth, lastGoodDay, monthIndexOf } from '../../model/plain-date.ts';
import type { ReadingName, WindowReading } from '../../model/terms.ts';

/** A window with a first and a last good day. */
export type FixedWindow = { readonly from: Day; readonly to: Day };

/** The readings whose windows do not depend on what was done. */
export type FixedReading = Exclude<WindowReading, 'rolling' | 'no-interval'>;

/** How often by law: the interval, and the months of the year that alone are windows; `null` where the law names none. */
export type Interval = { readonly every: Period; readonly months: readonly number[] | null };

/** Gives the n-th window of a series that does not depend on what was done. */
type WindowAt = (index: number) => FixedWindow;

/**
 * The windows of a reading that does not depend on what was done, from the entry into force up to and
 * including the first one that begins after `until`.
 *
 * @param interval how often by law
 * @param inForceFrom the first day on which the duty binds
 * @param until the last day for which windows are wanted
 */
export function fixedWindows(
  reading: FixedReading,
  interval: Interval,
  inForceFrom: Day,
  until: Day,
): readonly FixedWindow[] {
  const windowAt = seriesOf(reading, interval, inForceFrom);
  const windows: FixedWindow[] = [];
  for (let index = 0; ; index++) {
    const window = windowAt(index);
    windows.push(window);
    if (window.from > until) return windows;
  }
}

function seriesOf(reading: FixedReading, { every, months }: Interval, inForceFrom: Day): WindowAt {
  return months === null
    ? SERIES[reading](every, inForceFrom)
    : monthWindows(months, inForceFrom, reading === 'pro-rata');
}

const SERIES: Readonly<Record<FixedReading, (every: Period, inForceFrom: Day) => WindowAt>> = {
  calendar: calendarWindows,
  'calendar-year': calendarWindows,
  'calendar-blocks': calendarWindows,
  'pro-rata': proRataWindows,
  anniversary: anniversaryWindows,
};

/** Tells whether the windows of a reading do not depend on what was done. */
export function isFixed(reading: ReadingName): reading is FixedReading {
  return Object.hasOwn(SERIES, reading);
}

/** The first window of a reading: of one that depends on what was done, that in which nothing was done yet. */
export function firstWindow(reading: ReadingName, interval: Interval, inForceFrom: Day): FixedWindow {
  if (isFixed(reading)) return seriesOf(reading, interval, inForceFrom)(0);
  return { from: inForceFrom, to: lastGoodDay(inForceFrom, interval.every) };
}

// Whole blocks of the calendar: the first begins on or after the entry into force.
function calendarWindows(every: Period, inForceFrom: Day): WindowAt {
  const { length, first } = calendarBlocks(every, inForceFrom);
  return (index) => blockAt(first + index * length, length);
}

// As the calendar, but the part of a block that is left at the entry into force counts too.
function proRataWindows(every: Period, inForceFrom: Day): WindowAt {
  const { length, first } = calendarBlocks(every, inForceFrom);
  const whole = calendarWindows(every, inForceFrom);
  if (firstDayOfMonth(first) === inForceFrom) return whole;
  const part = { from: inForceFrom, to: blockAt(first - length, length).to };
  return (index) => (index === 0 ? part : whole(index - 1));
}

// Counted from the entry into force itself, so that a 29 February never drifts.
function anniversaryWindows(every: Period, inForceFrom: Day): WindowAt {
  return (index) => ({
    from: addPeriod(inForceFrom, every, index),
    to: addPeriod(inForceFrom, every, index + 1) - 1,
  });
}

function calendarBlocks(every: Period, inForceFrom: Day): { length: number; first: number } {
  const length = periodMonths(every) ?? 12;
  const step = Math.min(length, 12);
  const month = monthIndexOf(inForceFrom);
  const aligned = Math.floor(month / step) * step;
  return { length, first: firstDayOfMonth(aligned) >= inForceFrom ? aligned : aligned + step };
}

// Each of the named months of every year, whole ones only, or with what is left of one at the entry into force.
function monthWindows(months: readonly number[], inForceFrom: Day, withPart: boolean): WindowAt {
  const named = [...months].sort((a, b) => a - b);
  const year = Math.floor(monthIndexOf(inForceFrom) / 12);
  const monthAt = (index: number) =>
    (year + Math.floor(index / named.length)) * 12 + (named[index % named.length] ?? 1) - 1;
  const isOver = (index: number) =>
    withPart
      ? firstDayOfMonth(monthAt(index) + 1) <= inForceFrom
      : firstDayOfMonth(monthAt(index)) < inForceFrom;
  let first = 0;
  while (isOver(first)) first += 1;
  return (index) => {
    const { from, to } = blockAt(monthAt(first + index), 1);
    return { from: Math.max(from, inForceFrom), to };
  };
}

function blockAt(monthIndex: number, length: number): FixedWindow {
  return { from: firstDayOfMonth(monthIndex), to: firstDayOfMonth(monthIndex + length) - 1 };
}
