import * as z from 'zod';
import { orNull, period, types } from '../schema-parts.ts';
import { isUndated, WINDOW_READINGS, type WindowReading } from '../terms.ts';
import type { EventType } from '../vocabulary.ts';
import { defineShape, listOf } from './shape.ts';

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
  }),
  {
    fields: { event: 'acts', every: 'interval', atLeast: 'count', window: 'reading' },
    datedBy: 'every',
    takesPolicy: true,
    readings: { names: WINDOW_READINGS, need: 'every' },
    readAs: ({ every, window }) => (every === null ? null : (window ?? 'rolling')),
    isAttested: () => false,
    compared: ({ event, every, atLeast, window }) => ({
      event: listOf(event),
      frequency: { every: isUndated(window) ? null : every, atLeast },
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
    breach: (_, reading) => (reading === 'rolling' || reading === null ? 'late' : 'missed'),
    // Without an interval there is no window, and an interval needs one.
    mend: (duty) => ({ ...duty, window: duty.every === null ? null : (duty.window ?? 'rolling') }),
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
};
