import * as z from 'zod';
import { oneOrMore, orNull, slugOf, types } from '../schema-parts.ts';
import type { EventType, RoleId } from '../vocabulary.ts';
import { defineShape, listOf, listOrNull } from './shape.ts';

/** An act that must not happen, at all or unless a consent came first, on the same day at the latest. */
export const prohibition = defineShape(
  z.strictObject({
    type: z.literal('prohibition'),
    event: types,
    unless: orNull(types),
    unlessBy: orNull(oneOrMore(slugOf<RoleId>())),
  }),
  {
    fields: { event: 'occasions', unless: 'acts', unlessBy: 'answerers' },
    datedBy: null,
    takesPolicy: false,
    readings: { names: [], need: [] },
    readAs: () => null,
    isAttested: () => false,
    compared: ({ event, unless, unlessBy }) => ({
      event: listOf(event),
      ...(unless === null ? {} : { unless: listOf(unless) }),
      unlessBy: listOrNull(unlessBy),
    }),
    rank: () => null,
    // The forbidden act is the limit of the consent that must come before it.
    points: ({ unless }) => [
      'met',
      'failing',
      ...(unless === null ? [] : ['limit' as const]),
      'lacking-records',
    ],
    irreparable: true,
    breach: () => 'done',
    // Where no consent helps, nobody's does.
    mend: (duty) => (duty.unless === null ? { ...duty, unlessBy: null } : duty),
  },
);

/** As a drafter writes it: an act that must not happen, at all or unless a consent came first. Only with the strength `dilarang`. */
export type ProhibitionInput = {
  /** The temporal shape. */
  readonly type: 'prohibition';
  /** The event types that are forbidden, each by itself. */
  readonly event: EventType | readonly EventType[];
  /** The event types of consent that make it allowed, any of several; `null` where nothing does. */
  readonly unless?: EventType | readonly EventType[] | null | undefined;
  /** The roles or parties whose consent alone will do; `null` where it is that of the other side, or of anybody but the bearer. */
  readonly unlessBy?: RoleId | readonly RoleId[] | null | undefined;
};
