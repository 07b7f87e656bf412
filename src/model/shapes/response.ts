import * as z from 'zod';
import { type Condition, condition } from '../condition.ts';
import { oneOrMore, orNull, slugOf, term, types } from '../schema-parts.ts';
import { readingsOfTerm, type TermInput, usualReading } from '../term.ts';
import { TERM_READINGS } from '../terms.ts';
import type { DocumentType, EventType, RoleId } from '../vocabulary.ts';
import { defineShape, listOf, listOrNull } from './shape.ts';

/** Each trigger (an event, or a document coming into being) is answered. Of several events about one thing the first counts. */
export const response = defineShape(
  z.strictObject({
    type: z.literal('response'),
    trigger: types,
    triggerBy: orNull(oneOrMore(slugOf<RoleId>())),
    where: orNull(condition),
    event: types,
    answerBy: orNull(oneOrMore(slugOf<RoleId>())),
    within: orNull(term),
  }),
  {
    fields: {
      trigger: 'triggers',
      triggerBy: 'actors',
      where: 'where',
      event: 'acts',
      answerBy: 'answerers',
      within: 'term',
    },
    datedBy: 'within',
    takesPolicy: true,
    readings: { names: TERM_READINGS, need: 'within', fitting: readingsOfTerm },
    readAs: ({ within }) => (within === null ? null : usualReading(within)),
    isAttested: () => false,
    compared: ({ trigger, triggerBy, where, event, answerBy, within }) => ({
      trigger: listOf(trigger),
      triggerBy: listOrNull(triggerBy),
      where,
      event: listOf(event),
      answerBy: listOrNull(answerBy),
      within,
    }),
    rank: () => null,
    points: ({ within }) => [
      'met',
      'failing',
      ...(within === null ? [] : ['limit' as const]),
      'lacking-records',
      'no-trigger',
      ...(within === null ? [] : ['rival' as const]),
    ],
    irreparable: false,
    breach: () => 'late',
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: each trigger (an event, or a document coming into being) is answered. Of several events about one thing the first counts. */
export type ResponseInput = {
  /** The temporal shape. */
  readonly type: 'response';
  /** The event or document types that call for an answer. */
  readonly trigger: EventType | DocumentType | readonly (EventType | DocumentType)[];
  /** The roles whose triggers alone call for an answer; `null` where anybody's do. */
  readonly triggerBy?: RoleId | readonly RoleId[] | null | undefined;
  /** What the event must have been like, as JsonLogic over facts of the event; left out where any will do. */
  readonly where?: Condition | null | undefined;
  /** The event types that are an answer; any of several will do. */
  readonly event: EventType | readonly EventType[];
  /** The roles or parties whose act alone is an answer; `null` where it is the bearer's own. */
  readonly answerBy?: RoleId | readonly RoleId[] | null | undefined;
  /** The term that runs from the trigger; `null` where the law sets none. */
  readonly within?: TermInput | null | undefined;
};
