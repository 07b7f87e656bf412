import type { Missing } from '../../model/missing.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import type { Sight } from '../sight/sight.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Timeline } from './timeline.ts';

/** What a duty upon an event gives when none is recorded: nothing to answer, or not known where the log is incomplete. */
export function noTriggerSlot(
  { triggerBy: by, triggers }: Pick<CompiledNorm, 'triggerBy' | 'triggers'>,
  time: Timeline,
  { run }: Sight,
): Slot {
  const { recordsSince } = run.index;
  const incomplete = recordsSince !== null && time.inForceFrom < recordsSince;
  const missing = triggers.map((name): Missing => ({ kind: 'records', name }));
  return settledSlot(
    [by === null ? { code: 'no-trigger', triggers } : { code: 'no-trigger-by', triggers, by }],
    incomplete ? { status: 'unknown', missing } : { status: 'not-applicable' },
  );
}
