import * as z from 'zod';
import { type Day, firstDayOfMonth, monthIndexOf } from './plain-date.ts';

/** A day of the calendar inside each window: of a year by its month and day, of a month by the day alone. */
export type DueDay = {
  /** January is 1; `null` where each window is a month. */
  readonly month: number | null;
  readonly day: number;
};

/** As a drafter writes it. */
export type DueDayInput = {
  /** The month of the year, January being 1; left out where each window is a month. */
  readonly month?: number | null | undefined;
  /** The day of that month, or of the window; one that the month does not have is its last. */
  readonly day: number;
};

export const dueDay = z.strictObject({
  month: z.nullish(z.int().min(1).max(12)).transform((month) => month ?? null),
  day: z.int().min(1).max(31),
});

/** The day that is meant in a window, by the last day of that window: one that its month does not have is the last of the month. */
export function dueDayIn(lastDay: Day, { day, month }: DueDay): Day {
  const last = monthIndexOf(lastDay);
  const of = month === null ? last : last - (last % 12) + month - 1;
  return Math.min(firstDayOfMonth(of) + day, firstDayOfMonth(of + 1)) - 1;
}
