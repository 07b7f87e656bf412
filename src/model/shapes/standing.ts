import * as z from 'zod';
import { type Condition, condition } from '../condition.ts';
import { defineShape } from './shape.ts';

/** A condition holds at every moment; without `requires` it is attested by a yes or no. */
export const standing = defineShape(
  z.strictObject({
    type: z.literal('standing'),
    requires: z.optional(condition).transform((value) => value ?? null),
  }),
  {
    fields: { requires: 'condition' },
    datedBy: null,
    takesPolicy: false,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: ({ requires }) => requires === null,
    compared: ({ requires }) => ({ requires }),
    rank: () => null,
    points: () => ['met', 'failing'],
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
};
