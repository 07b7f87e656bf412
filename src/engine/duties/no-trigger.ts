import { isAbout } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import { type Slot, settledSlot } from './slot.ts';
import { bindsOn, type Timeline } from './timeline.ts';

/** What a duty upon an event gives when none is recorded: nothing to answer, or not known where the log is incomplete. */
export function noTriggerSlot(
  { triggerBy: by, triggers }: Pick<CompiledNorm, 'triggerBy' | 'triggers'>,
  time: Timeline,
  sight: Sight,
): Slot {
  const { run } = sight;
  const incomplete = time.inForceFrom < run.completeFrom;
  const missing = recordsMissing(triggers, run);
  return settledSlot(
    [
      by === null ? { code: 'no-trigger', triggers } : { code: 'no-trigger-by', triggers, by },
      ...nearCalls(triggers, time, sight),
    ],
    incomplete
      ? { status: 'unknown', missing, uncalled: true }
      : { status: 'not-applicable', uncalled: true },
  );
}

// The last event of the kind that is recorded for the unit, or about it, and yet calls for nothing.
function nearCalls(triggers: readonly string[], time: Timeline, { run, target }: Sight): readonly Because[] {
  const { unit } = target;
  if (unit === null) return [];
  const near = triggers
    .flatMap((type) => run.acts.of(type)?.all ?? [])
    .filter((act) => act.on <= run.asOf && bindsOn(time, act.on))
    .filter((act) => act.unit === unit.id || isAbout(act, unit.id));
  const last = near.reduce<(typeof near)[number] | null>((a, b) => (a !== null && a.on > b.on ? a : b), null);
  if (last === null) return [];
  return [{ code: 'no-call', event: last.id, type: last.type, on: last.date }];
}
