import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Timeline } from './timeline.ts';

/** What a duty upon an event gives when none is recorded: nothing to answer, or not known where the log is incomplete. */
export function noTriggerSlot(
  { triggerBy: by, triggers }: Pick<CompiledNorm, 'triggerBy' | 'triggers'>,
  time: Timeline,
  { run }: Sight,
): Slot {
  const incomplete = time.inForceFrom < run.completeFrom;
  const missing = recordsMissing(triggers, run);
  return settledSlot(
    [by === null ? { code: 'no-trigger', triggers } : { code: 'no-trigger-by', triggers, by }],
    incomplete
      ? { status: 'unknown', missing, uncalled: true }
      : { status: 'not-applicable', uncalled: true },
  );
}
