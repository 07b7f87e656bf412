import { recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Timeline } from './timeline.ts';

/** What a duty upon an event gives when none is recorded: nothing to answer, or not known where the log is incomplete. */
export function noTriggerSlot(triggers: readonly string[], time: Timeline, { run }: Sight): Slot {
  const incomplete = time.inForceFrom < run.completeFrom;
  const missing = recordsMissing(triggers, run);
  return settledSlot(
    [{ code: 'no-trigger', triggers }],
    incomplete ? { status: 'unknown', missing } : { status: 'not-applicable' },
  );
}
