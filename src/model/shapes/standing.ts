import * as z from 'zod';
import { type Condition, condition } from '../condition.ts';
import { oneOrMore, orNull, slugOf, types } from '../schema-parts.ts';
import { STARTS, type Start } from '../terms.ts';
import type { DocumentType, EventType, RoleId } from '../vocabulary.ts';
import { defineShape, listOf, listOrNull } from './shape.ts';

/**
 * A condition holds at every moment; without `requires` it is attested by a yes or no. With `upon` it is owed only
 * once such an act of the bearer is recorded, or while such a paper runs.
 */
export const standing = defineShape(
  z.strictObject({
    type: z.literal('standing'),
    requires: z.optional(condition).transform((value) => value ?? null),
    upon: orNull(types),
    triggerBy: orNull(oneOrMore(slugOf<RoleId>())),
    since: orNull(z.enum(STARTS)),
    where: orNull(condition),
  }),
  {
    fields: { upon: 'triggers', triggerBy: 'actors', since: 'start', where: 'where', requires: 'condition' },
    datedBy: null,
    takesPolicy: false,
    readings: { names: [], need: [] },
    readAs: () => null,
    isAttested: ({ requires }) => requires === null,
    compared: ({ requires, since, triggerBy, upon, where }) => ({
      requires,
      ...(upon === null ? {} : { trigger: listOf(upon), triggerBy: listOrNull(triggerBy), since, where }),
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
  /** The event or document types upon which it is owed: how something is done binds whoever does it, from the act on or while the paper runs. */
  readonly upon?: EventType | DocumentType | readonly (EventType | DocumentType)[] | null | undefined;
  /** The roles or parties whose acts they are; `null` where it is the bearer's own. Only beside `upon`. */
  readonly triggerBy?: RoleId | readonly RoleId[] | null | undefined;
  /** `in-force` where it binds the drawing up of a paper, so that one from before the entry into force is not judged by it. Only beside `upon`. */
  readonly since?: Start | null | undefined;
  /** What the act must have been like, as JsonLogic over facts of the event. Only beside `upon`. */
  readonly where?: Condition | null | undefined;
};
