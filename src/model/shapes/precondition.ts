import * as z from 'zod';
import { slug } from '../schema-parts.ts';
import { defineShape } from './shape.ts';

/** An act or consent comes first, on the same day at the latest. */
export const precondition = defineShape(
  z.strictObject({
    /** The temporal shape. */
    type: z.literal('precondition'),
    /** The event type before which something must come. */
    before: slug,
    /** The event type that must come first. */
    requires: slug,
  }),
  {
    fields: { requires: 'acts', before: 'occasions' },
    datedBy: null,
    takesPolicy: false,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: () => false,
    compared: ({ before, requires }) => ({ trigger: [before], event: [requires] }),
    rank: () => null,
    // The act before which another must come is its limit.
    points: () => ['met', 'failing', 'limit', 'lacking-records', 'no-trigger'],
    irreparable: true,
    mend: (duty) => duty,
  },
);
