import * as z from 'zod';
import { type Condition, condition } from '../condition.ts';
import { orNull, types } from '../schema-parts.ts';
import type { DocumentType, EventType } from '../vocabulary.ts';
import { defineShape, listOf } from './shape.ts';

/**
 * A condition holds at every moment; without `requires` it is attested by a yes or no. With `upon` it is owed only
 * once such an act of the bearer, or such a paper, is recorded.
 */
export const standing = defineShape(
  z.strictObject({
    type: z.literal('standing'),
    requires: z.optional(condition).transform((value) => value ?? null),
    upon: orNull(types),
  }),
  {
    fields: { upon: 'triggers', requires: 'condition' },
    datedBy: null,
    takesPolicy: false,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: ({ requires }) => requires === null,
    compared: ({ requires, upon }) => ({
      requires,
      ...(upon === null ? {} : { trigger: listOf(upon) }),
    }),
    rank: () => null,
    points: ({ upon }) => [
      'met',
      'failing',
      ...(upon === null ? [] : (['lacking-records', 'no-trigger'] as const)),
    ],
    irreparable: false,
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
};
