import * as z from 'zod';
import { isRelative, type NamedDayInput, namedDay } from '../relative-day.ts';
import { orNull, types } from '../schema-parts.ts';
import { readingsOfTerm, usualReading } from '../term.ts';
import { STARTS, type Start, TERM_READINGS } from '../terms.ts';
import type { EventType } from '../vocabulary.ts';
import { defineShape, listOf } from './shape.ts';

/** An act once, by a day or without one. What was done before the entry into force will do, unless it says otherwise. */
export const once = defineShape(
  z.strictObject({
    type: z.literal('once'),
    event: types,
    by: orNull(namedDay),
    since: orNull(z.enum(STARTS)),
  }),
  {
    fields: { event: 'acts', by: 'day', since: 'start' },
    datedBy: 'by',
    takesPolicy: true,
    readings: {
      names: TERM_READINGS,
      need: ['by'],
      fitting: (by) => (isRelative(by) ? readingsOfTerm(by.period) : []),
    },
    readAs: ({ by }) => (isRelative(by) ? usualReading(by.period) : null),
    isAttested: () => false,
    compared: ({ event, by, since }) => ({ event: listOf(event), by, since }),
    rank: ({ by }) => (by === null ? 1 : null),
    points: ({ by }) => [
      'met',
      'failing',
      ...(by === null ? [] : ['limit' as const]),
      'lacking-records',
      ...(isRelative(by) ? ['rival' as const] : []),
    ],
    irreparable: false,
    breach: () => 'late',
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: an act once, by a day or without one. */
export type OnceInput = {
  /** The temporal shape. */
  readonly type: 'once';
  /** The event types by which it is fulfilled; any of several will do. */
  readonly event: EventType | readonly EventType[];
  /** The last good day, also as a term from a day of the regulation itself; `null` where the law names none. */
  readonly by?: NamedDayInput | null | undefined;
  /** `in-force` where an act before the entry into force will not do: what the regulation itself calls for comes after it. */
  readonly since?: Start | null | undefined;
};
