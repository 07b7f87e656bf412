import type { Act } from '../../model/act.ts';
import { compareActs } from '../../model/act.ts';
import type { Day } from '../../model/plain-date.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { actsSeen, papersSeen, type Sight, triggersSeen } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { stepOfTrigger } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import type { Slot } from './slot.ts';
import type { Terms } from './terms.ts';
import { bindsOn, type Timeline } from './timeline.ts';

/**
 * How something is done binds only whoever does it: what is laid here is owed from the first such act of the bearer,
 * or from such a paper, since the entry into force. Without any there is nothing to ask.
 *
 * @param lay what is owed from a day on
 */
export function layUpon({ norm, time }: Terms, lay: (sight: Sight, from: Day) => readonly Slot[]): Lay {
  return (sight) => {
    const occasions = occasionsSeen(norm, time, sight);
    const [first] = occasions;
    if (first === undefined) return [noTriggerSlot(norm, time, sight)];
    const slots = lay(sight, Math.max(time.inForceFrom, first.on));
    return slots.map((slot) =>
      calledForBy(occasions, { ...slot, because: [stepOfTrigger(first), ...slot.because] }),
    );
  };
}

function calledForBy(occasions: readonly Act[], slot: Slot): Slot {
  if (slot.settled === null) return slot;
  const evidence = [...(slot.settled.evidence ?? []), ...occasions.map((act) => act.evidence)];
  return { ...slot, settled: { ...slot.settled, evidence } };
}

// A paper that was still current when the norm began to bind is one that it speaks of; an act that was over is not.
function occasionsSeen(
  { triggerBy, triggers: types }: CompiledNorm,
  time: Timeline,
  sight: Sight,
): readonly Act[] {
  const done = triggerBy === null ? actsSeen(sight, types) : triggersSeen(sight, types, triggerBy);
  const acts = done.filter(({ kind, on }) => kind === 'event' && bindsOn(time, on));
  const papers = types
    .flatMap((type) => papersSeen(sight, type, Math.min(time.asOf, time.inForceUntil ?? time.asOf)))
    .filter(({ to }) => to === null || to >= time.inForceFrom)
    .map(({ act }) => act);
  return [...acts, ...papers].sort(compareActs);
}
