import type { DutyContext } from '../duty-context.ts';
import { type Slot, settledSlot } from '../slot.ts';

/** What a duty upon an event gives when none is recorded: nothing to answer, or not known where the log is incomplete. */
export function noTriggerSlot(triggers: readonly string[], { time }: DutyContext): Slot {
  const incomplete = time.recordsSince !== null && time.inForceFrom < time.recordsSince;
  const missing = triggers.map((name) => ({ kind: 'records', name }) as const);
  return settledSlot(
    { code: 'no-trigger', triggers },
    incomplete ? { status: 'unknown', missing } : { status: 'not-applicable', missing: [] },
  );
}
