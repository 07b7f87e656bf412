import * as z from 'zod';
import { orNull, slug, slugOf } from '../schema-parts.ts';
import type { EventType, RoleId } from '../vocabulary.ts';
import { defineShape } from './shape.ts';

/** An act or consent comes first, on the same day at the latest. */
export const precondition = defineShape(
  z.strictObject({
    type: z.literal('precondition'),
    before: slug,
    triggerBy: orNull(slugOf<RoleId>()),
    requires: slug,
  }),
  {
    fields: { requires: 'acts', before: 'occasions', triggerBy: 'actor' },
    datedBy: null,
    takesPolicy: false,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: () => false,
    compared: ({ before, requires, triggerBy }) => ({ trigger: [before], triggerBy, event: [requires] }),
    rank: () => null,
    // The act before which another must come is its limit.
    points: () => ['met', 'failing', 'limit', 'lacking-records', 'no-trigger'],
    irreparable: true,
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: an act or consent comes first, on the same day at the latest. */
export type PreconditionInput = {
  /** The temporal shape. */
  readonly type: 'precondition';
  /** The event type before which something must come. */
  readonly before: EventType;
  /** The role whose acts alone must be preceded; `null` where anybody's must. */
  readonly triggerBy?: RoleId | null | undefined;
  /** The event type that must come first. */
  readonly requires: EventType;
};
