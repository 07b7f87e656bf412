import type { Period } from '../../model/period.ts';
import type { ReadingName } from '../../model/terms.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import type { Timeline } from './timeline.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What is settled of a norm before any state is seen: its days, the reading used, and the local policy. */
export type Terms = {
  readonly norm: CompiledNorm;
  readonly time: Timeline;
  readonly reading: ReadingName | null;
  /** The local period that dates the duty; `null` for one that the law dates. */
  readonly policy: Period | null;
  /** Which days are worked. */
  readonly calendar: WorkingCalendar;
  /** Whether the first window was opened by an act under a former wording, which is not counted again. */
  readonly openedByAct?: boolean;
};
