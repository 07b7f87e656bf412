import * as z from 'zod';
import { orNull, plainDate, types } from '../schema-parts.ts';
import { defineShape, listOf } from './shape.ts';

/** An act once, by a day or without one. */
export const once = defineShape(
  z.strictObject({
    /** The temporal shape. */
    type: z.literal('once'),
    /** The event types by which it is fulfilled; any of several will do. */
    event: types,
    /** The last good day; `null` where the law names none. */
    by: orNull(plainDate),
  }),
  {
    fields: { event: 'acts', by: 'day' },
    datedBy: 'by',
    takesPolicy: true,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: () => false,
    compared: ({ event, by }) => ({ event: listOf(event), by }),
    rank: ({ by }) => (by === null ? 1 : null),
    points: ({ by }) => ['met', 'failing', ...(by === null ? [] : ['limit' as const]), 'lacking-records'],
    irreparable: false,
    mend: (duty) => duty,
  },
);
