import * as z from 'zod';
import { type Condition, condition } from '../condition.ts';
import { oneOrMore, orNull, slug, slugOf, term, types } from '../schema-parts.ts';
import { readingsOfTerm, type Term, type TermInput, usualReading } from '../term.ts';
import { type ReadingName, TERM_READINGS } from '../terms.ts';
import type { EventType, RoleId } from '../vocabulary.ts';
import { defineShape, listOf, listOrNull } from './shape.ts';

/** An act or consent comes first, on the same day at the latest. */
export const precondition = defineShape(
  z.strictObject({
    type: z.literal('precondition'),
    before: slug,
    triggerBy: orNull(oneOrMore(slugOf<RoleId>())),
    where: orNull(condition),
    requires: types,
    requiresBy: orNull(oneOrMore(slugOf<RoleId>())),
    lead: orNull(term),
    elapsed: orNull(term),
    notBefore: orNull(term),
  }),
  {
    fields: {
      requires: 'acts',
      requiresBy: 'answerers',
      before: 'occasions',
      triggerBy: 'actors',
      where: 'where',
      lead: 'limit',
      elapsed: 'limit',
      notBefore: 'limit',
    },
    datedBy: null,
    takesPolicy: false,
    readings: { names: TERM_READINGS, need: ['lead', 'elapsed', 'notBefore'], fitting: readingsOfTerm },
    readAs: ({ elapsed, lead, notBefore }) => usualOf(lead ?? elapsed ?? notBefore),
    isAttested: () => false,
    compared: ({ before, elapsed, lead, notBefore, requires, requiresBy, triggerBy, where }) => ({
      trigger: [before],
      triggerBy: listOrNull(triggerBy),
      where,
      lead,
      elapsed,
      notEarlier: notBefore,
      event: listOf(requires),
      answerBy: listOrNull(requiresBy),
    }),
    rank: () => null,
    // The act before which another must come is its limit.
    points: ({ elapsed, lead, notBefore }) => [
      'met',
      'failing',
      'limit',
      'lacking-records',
      'no-trigger',
      ...((lead ?? elapsed ?? notBefore) === null ? [] : ['rival' as const]),
    ],
    irreparable: true,
    breach: () => 'missed',
    mend: (duty) => duty,
  },
);

function usualOf(term: Term | null): ReadingName | null {
  return term === null ? null : usualReading(term);
}

/** As a drafter writes it: an act or consent comes first, on the same day at the latest. */
export type PreconditionInput = {
  /** The temporal shape. */
  readonly type: 'precondition';
  /** The event type before which something must come. */
  readonly before: EventType;
  /** The roles or parties whose acts alone must be preceded; `null` where anybody's must. */
  readonly triggerBy?: RoleId | readonly RoleId[] | null | undefined;
  /** What the later act must have been like, as JsonLogic over facts of the event; left out where any will do. */
  readonly where?: Condition | null | undefined;
  /** The event types of which one must come first; any of several will do. */
  readonly requires: EventType | readonly EventType[];
  /** The roles or parties whose act alone will do; `null` where it is the bearer's own or its other side's. */
  readonly requiresBy?: RoleId | readonly RoleId[] | null | undefined;
  /** How long before the later act it must come at the latest; `null` where the same day will do. */
  readonly lead?: TermInput | null | undefined;
  /** The term that runs from what comes first and must be over before the later act: what is kept for at least so long. */
  readonly elapsed?: TermInput | null | undefined;
  /** How long before the later act it may come at the earliest; `null` where it may be as old as it likes. */
  readonly notBefore?: TermInput | null | undefined;
};
