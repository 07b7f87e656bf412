import { type Period, periodMonths } from '../../model/period.ts';
import { addPeriod, type Day, firstDayOfMonth, lastGoodDay, monthIndexOf } from '../../model/plain-date.ts';
import type { ReadingName, WindowReading } from '../../model/terms.ts';

/** A window with a first and a last good day. */
export type FixedWindow = { readonly from: Day; readonly to: Day };

/** The readings whose windows do not depend on what was done. */
export type FixedReading = Exclude<WindowReading, 'rolling' | 'no-interval'>;

/** Gives the n-th window of a series that does not depend on what was done. */
type WindowAt = (index: number) => FixedWindow;

/**
 * The windows of a reading that does not depend on what was done, from the entry into force up to and
 * including the first one that begins after `until`.
 *
 * @param every the period of the duty
 * @param inForceFrom the first day on which the duty binds
 * @param until the last day for which windows are wanted
 */
export function fixedWindows(
  reading: FixedReading,
  every: Period,
  inForceFrom: Day,
  until: Day,
): readonly FixedWindow[] {
  const windowAt = SERIES[reading](every, inForceFrom);
  const windows: FixedWindow[] = [];
  for (let index = 0; ; index++) {
    const window = windowAt(index);
    windows.push(window);
    if (window.from > until) return windows;
  }
}

const SERIES: Readonly<Record<FixedReading, (every: Period, inForceFrom: Day) => WindowAt>> = {
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
export function firstWindow(reading: ReadingName, every: Period, inForceFrom: Day): FixedWindow {
  if (isFixed(reading)) return SERIES[reading](every, inForceFrom)(0);
  return { from: inForceFrom, to: lastGoodDay(inForceFrom, every) };
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

function blockAt(monthIndex: number, length: number): FixedWindow {
  return { from: firstDayOfMonth(monthIndex), to: firstDayOfMonth(monthIndex + length) - 1 };
}
