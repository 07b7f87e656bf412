import * as z from 'zod';
import { type PointInput, point, readingsOfPoints } from '../point.ts';
import { orNull, slug, types } from '../schema-parts.ts';
import { MILESTONE_READINGS, TERM_READINGS } from '../terms.ts';
import type { DocumentType, EventType } from '../vocabulary.ts';
import { defineShape, listOf } from './shape.ts';

/** An act at named points of a document's own period. */
export const milestones = defineShape(
  z.strictObject({
    type: z.literal('milestones'),
    event: types,
    document: orNull(slug),
    at: z.array(point).min(1),
  }),
  {
    fields: { event: 'acts', document: 'document', at: 'points' },
    datedBy: 'document',
    takesPolicy: true,
    readings: { names: [...MILESTONE_READINGS, ...TERM_READINGS], need: ['at'], fitting: readingsOfPoints },
    readAs: ({ at }) => readingsOfPoints(at)[0] ?? null,
    isAttested: () => false,
    compared: ({ event, document, at }) => ({ event: listOf(event), document, milestones: at }),
    rank: ({ document }) => (document === null ? null : 3),
    points: ({ document }) =>
      document === null
        ? ['met', 'failing', 'lacking-records', 'rival']
        : ['met', 'failing', 'limit', 'lacking-records', 'rival'],
    irreparable: false,
    breach: () => 'missed',
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: an act at named points of a document's own period. */
export type MilestonesInput = {
  /** The temporal shape. */
  readonly type: 'milestones';
  /** The event types by which a point is kept; any of several will do. */
  readonly event: EventType | readonly EventType[];
  /** The type of document whose period counts; `null` where what is reviewed has none. */
  readonly document?: DocumentType | null | undefined;
  /** The points, each owed an act of its own. */
  readonly at: readonly PointInput[];
};
