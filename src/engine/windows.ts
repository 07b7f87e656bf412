import { type Period, periodMonths } from '../model/period.ts';
import { addPeriod, type Day, firstDayOfMonth, monthIndexOf } from '../model/plain-date.ts';
import type { WindowReading } from '../model/terms.ts';

/** A window with a first and a last good day. */
export type FixedWindow = { readonly from: Day; readonly to: Day };

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
  reading: Exclude<WindowReading, 'rolling'>,
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

const SERIES: Readonly<
  Record<Exclude<WindowReading, 'rolling'>, (every: Period, inForceFrom: Day) => WindowAt>
> = {
  'calendar-year': calendarWindows,
  'calendar-blocks': calendarWindows,
  'pro-rata': proRataWindows,
  anniversary: anniversaryWindows,
};

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
