import * as z from 'zod';
import { type DueDay, type DueDayInput, dueDay } from '../due-day.ts';
import { type Period, periodMonths } from '../period.ts';
import { orNull, period, term, types } from '../schema-parts.ts';
import type { TermInput } from '../term.ts';
import {
  AFTER_READINGS,
  DUE_DAY_READINGS,
  isUndated,
  MONTH_READINGS,
  type ReadingName,
  WINDOW_READINGS,
  type WindowReading,
} from '../terms.ts';
import type { EventType } from '../vocabulary.ts';
import { defineShape, listOf } from './shape.ts';

const isYear = (every: Period | null) => every !== null && periodMonths(every) === 12;

// January is 1.
const month = z.int().min(1).max(12);

// A day of a year is named by its month too, a day of a month by itself; of other windows there is none.
function isDueDayOf(
  dueOn: DueDay | null,
  { every, months }: { readonly every: Period | null; readonly months: readonly number[] | null },
): boolean {
  if (dueOn === null || every === null) return false;
  const length = months === null ? periodMonths(every) : 1;
  return dueOn.month === null ? length === 1 : length === 12;
}

/**
 * An act at least n times in each window. Without an interval in the law (`every: null`), or as long as what is said
 * of one is read to be about something else (`window: no-interval`), it is owed without a date.
 */
export const recurring = defineShape(
  z.strictObject({
    type: z.literal('recurring'),
    event: types,
    every: orNull(period),
    atLeast: z.int().min(1).default(1),
    window: orNull(z.enum(WINDOW_READINGS)),
    months: orNull(z.array(month).min(1)),
    dueAfter: orNull(term),
    dueOn: orNull(dueDay),
  }),
  {
    fields: {
      event: 'acts',
      every: 'interval',
      months: 'months',
      atLeast: 'count',
      window: 'reading',
      dueAfter: 'after',
      dueOn: 'dueDay',
    },
    datedBy: 'every',
    takesPolicy: true,
    readings: { names: WINDOW_READINGS, need: ['every'] },
    readAs: ({ every, window }) => (every === null ? null : (window ?? 'rolling')),
    isAttested: () => false,
    compared: ({ event, every, atLeast, window, months, dueAfter, dueOn }) => ({
      event: listOf(event),
      frequency: { every: isUndated(window) ? null : every, atLeast },
      months: isUndated(window) ? null : months,
      dueAfter: isUndated(window) ? null : dueAfter,
      dueOn: isUndated(window) ? null : dueOn,
    }),
    rank: ({ every, window }) => (every === null || isUndated(window) ? 2 : 3),
    points: ({ every, window }) => [
      'met',
      'failing',
      ...(every === null || isUndated(window) ? [] : ['limit' as const]),
      ...(every === null ? [] : ['rival' as const]),
      'lacking-records',
    ],
    irreparable: false,
    // What is due after its window, or by a day of it, is still owed for it; what had to be done within is over with it.
    breach: ({ dueAfter, dueOn }, reading) =>
      (dueAfter ?? dueOn) !== null || reading === 'rolling' || reading === null ? 'late' : 'missed',
    mend: (duty) => {
      // Without an interval there is no window, and an interval needs one.
      const window = duty.every === null ? null : (duty.window ?? 'rolling');
      const takes = (readings: readonly ReadingName[]) => window !== null && readings.includes(window);
      const months = isYear(duty.every) && takes(MONTH_READINGS) ? duty.months : null;
      const dueAfter = takes(AFTER_READINGS) ? duty.dueAfter : null;
      const isDayOfWindow = takes(DUE_DAY_READINGS) && isDueDayOf(duty.dueOn, { ...duty, months });
      return { ...duty, window, months, dueAfter, dueOn: isDayOfWindow ? duty.dueOn : null };
    },
  },
);

/** As a drafter writes it: an act at least n times in each window; `every: null` is an activity without an interval in the law. */
export type RecurringInput = {
  /** The temporal shape. */
  readonly type: 'recurring';
  /** The event types by which it is fulfilled; any of several will do. */
  readonly event: EventType | readonly EventType[];
  /** The interval; `null` where the law sets none. */
  readonly every?: string | null | undefined;
  /** How many acts each window needs. */
  readonly atLeast?: number | undefined;
  /** How the windows are laid; `null` without an interval, `no-interval` where one stands against it as a rival only. */
  readonly window?: WindowReading | null | undefined;
  /** Months of the calendar that are a window each, January being 1; with `every: P1Y` and calendar windows. */
  readonly months?: readonly number[] | null | undefined;
  /** The term from the day after each window within which the act is owed; `null` where it is owed within the window itself. */
  readonly dueAfter?: TermInput | null | undefined;
  /** The day of each window by which the act is owed; `null` where the whole window is good. Of a year with its month, of a month the day alone. */
  readonly dueOn?: DueDayInput | null | undefined;
};
