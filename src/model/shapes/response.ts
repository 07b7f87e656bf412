import * as z from 'zod';
import { orNull, period, types } from '../schema-parts.ts';
import { defineShape, listOf } from './shape.ts';

/** Each trigger (an event, or a document coming into being) is answered. Of several events about one thing the first counts. */
export const response = defineShape(
  z.strictObject({
    /** The temporal shape. */
    type: z.literal('response'),
    /** The event or document types that call for an answer. */
    trigger: types,
    /** The event types that are an answer; any of several will do. */
    event: types,
    /** The period from the trigger; `null` where the law sets none. */
    within: orNull(period),
  }),
  {
    fields: { trigger: 'triggers', event: 'acts', within: 'period' },
    datedBy: 'within',
    takesPolicy: true,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: () => false,
    compared: ({ trigger, event, within }) => ({ trigger: listOf(trigger), event: listOf(event), within }),
    rank: () => null,
    points: ({ within }) => [
      'met',
      'failing',
      ...(within === null ? [] : ['limit' as const]),
      'lacking-records',
      'no-trigger',
    ],
    irreparable: false,
    mend: (duty) => duty,
  },
);
