import type { Because, Contest } from '../../model/report.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { Sight } from '../sight/sight.ts';

/** What a finding rests on beside its slot. */
export type Grounds = {
  readonly norm: PreparedNorm;
  readonly sight: Sight;
  /** Why the norm applies: the steps that go before the rest. */
  readonly applies: readonly Because[];
  readonly contested: readonly Contest[] | null;
};
