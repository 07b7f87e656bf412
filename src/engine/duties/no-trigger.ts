import type { DutyContext } from '../duty-context.ts';
import type { Slot } from '../slot.ts';

/** What a duty upon an event gives when none is recorded: nothing to answer, or not known where the log is incomplete. */
export function noTriggerSlot(triggers: readonly string[], context: DutyContext): Slot {
  const { recordsSince, inForceFrom } = context.time;
  const incomplete = recordsSince !== null && inForceFrom < recordsSince;
  return {
    span: null,
    filledBy: null,
    acts: [],
    owed: { types: [], needed: 0 },
    countsFrom: inForceFrom,
    logged: true,
    occurrence: null,
    because: [{ code: 'no-trigger', triggers }],
    verdict: incomplete
      ? { status: 'unknown', missing: triggers.map((name) => ({ kind: 'records', name }) as const) }
      : { status: 'not-applicable', missing: [] },
  };
}
