import * as z from 'zod';
import { type Condition, condition } from '../condition.ts';
import { oneOrMore, orNull, slugOf, types } from '../schema-parts.ts';
import type { DocumentType, EventType, RoleId } from '../vocabulary.ts';
import { defineShape, listOf, listOrNull } from './shape.ts';

/**
 * A condition holds at every moment; without `requires` it is attested by a yes or no. With `upon` it is owed only
 * once such an act of the bearer, or such a paper, is recorded.
 */
export const standing = defineShape(
  z.strictObject({
    type: z.literal('standing'),
    requires: z.optional(condition).transform((value) => value ?? null),
    upon: orNull(types),
    triggerBy: orNull(oneOrMore(slugOf<RoleId>())),
    where: orNull(condition),
  }),
  {
    fields: { upon: 'triggers', triggerBy: 'actors', where: 'where', requires: 'condition' },
    datedBy: null,
    takesPolicy: false,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: ({ requires }) => requires === null,
    compared: ({ requires, triggerBy, upon, where }) => ({
      requires,
      ...(upon === null ? {} : { trigger: listOf(upon), triggerBy: listOrNull(triggerBy), where }),
    }),
    rank: () => null,
    points: ({ upon }) => [
      'met',
      'failing',
      ...(upon === null ? [] : (['lacking-records', 'no-trigger'] as const)),
    ],
    irreparable: false,
    breach: () => 'state',
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: a condition holds at every moment; without `requires` it is attested by a yes or no. */
export type StandingInput = {
  /** The temporal shape. */
  readonly type: 'standing';
  /** What must hold, as JsonLogic over facts; `null` when it is attested. */
  readonly requires?: Condition | null | undefined;
  /** The event or document types upon which it is owed: how something is done binds whoever does it. */
  readonly upon?: EventType | DocumentType | readonly (EventType | DocumentType)[] | null | undefined;
  /** The roles whose acts they are; `null` where it is the bearer's own. Only beside `upon`. */
  readonly triggerBy?: RoleId | readonly RoleId[] | null | undefined;
  /** What the act must have been like, as JsonLogic over facts of the event. Only beside `upon`. */
  readonly where?: Condition | null | undefined;
};
