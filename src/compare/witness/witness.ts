import type { PlainDate } from '../../model/plain-date.ts';
import type { StateInput } from '../../model/state-input.ts';
import type { Status } from '../../model/terms.ts';

/** One value for each side of a comparison. */
export type Sides<T> = { readonly a: T; readonly b: T };

/**
 * A state and a day on which two regulations come to different verdicts on a topic. Run `checkCompliance` on
 * both with this state, `asOf` and `inForceFrom`, and the named obligations have the named statuses.
 */
export type Witness = {
  readonly state: StateInput;
  readonly asOf: PlainDate;
  readonly inForceFrom: Sides<PlainDate>;
  /** Whether the day in force is supposed for the comparison rather than the regulation's own. */
  readonly supposed: Sides<boolean>;
  /** The obligation of each side; `null` where a side has none on the topic. */
  readonly obligation: Sides<string | null>;
  readonly statusA: Status | null;
  readonly statusB: Status | null;
  /** The last good day behind each verdict, where there is one. */
  readonly dueOn: Sides<PlainDate | null>;
  /** Whether every smaller state over the boundary values of both sides was tried before. */
  readonly exhaustive: boolean;
};

/** Why a topic has no witness. */
export const NO_WITNESS = [
  /** Both sides say the same. */
  'equal',
  /** No field differs, and the content, which stands in words, was not compared. */
  'comparable',
  /** One side speaks of it within a wider topic, under which the witness stands. */
  'in-wider-topic',
  /** Neither side owes anything by a day. */
  'not-timed',
  /** The sides differ only in what never enters a verdict, such as to whom something is handed. */
  'no-verdict-difference',
  /** One side is judged only by somebody's yes or no, which no record can contradict. */
  'attested',
  /** One side speaks of a fact, act or role that the other's words do not know: no state is valid under both. */
  'no-common-state',
  /** Every state over the boundary values of both sides was tried, and the verdicts never part. */
  'never-disagree',
  /** The search ended at its bound. */
  'not-found',
] as const;
export type NoWitness = (typeof NO_WITNESS)[number];
