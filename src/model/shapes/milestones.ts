import * as z from 'zod';
import { orNull, slug, types } from '../schema-parts.ts';
import { MILESTONE_READINGS, MILESTONES } from '../terms.ts';
import { defineShape, listOf } from './shape.ts';

/** An act at named points of a document's own period. */
export const milestones = defineShape(
  z.strictObject({
    /** The temporal shape. */
    type: z.literal('milestones'),
    /** The event types by which a point is kept; any of several will do. */
    event: types,
    /** The type of document whose period counts; `null` where what is reviewed has none. */
    document: orNull(slug),
    /** The points, each owed an act of its own. */
    at: z.array(z.enum(MILESTONES)).min(1),
  }),
  {
    fields: { event: 'acts', document: 'document', at: 'points' },
    datedBy: 'document',
    takesPolicy: false,
    readings: { names: MILESTONE_READINGS, need: null },
    readAs: () => 'document-years',
    isAttested: () => false,
    compared: ({ event, document, at }) => ({ event: listOf(event), document, milestones: at }),
    rank: ({ document }) => (document === null ? null : 3),
    // Without a document that has a period no point is ever dated, and no number of acts completes it.
    points: ({ document }) =>
      document === null ? ['failing'] : ['met', 'failing', 'limit', 'lacking-records'],
    irreparable: false,
    mend: (duty) => duty,
  },
);
