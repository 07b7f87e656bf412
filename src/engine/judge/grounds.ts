import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { Sight } from '../sight/sight.ts';

/** What the findings of one norm for one target rest on, beside their slots. */
export type Grounds = {
  readonly norm: PreparedNorm;
  readonly sight: Sight;
  /** Why the norm applies: the steps that go before the rest. */
  readonly applies: readonly Because[];
  /** The facts by which it does. */
  readonly facts: readonly Evidence[];
};
