import { type Act, compareActs } from '../../model/act.ts';
import type { Day } from '../../model/plain-date.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { doingsSeen } from '../sight/doings.ts';
import { papersSeen, type Sight, triggersSeen } from '../sight/sight.ts';
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
export function layUpon(terms: Terms, lay: (sight: Sight, from: Day) => readonly Slot[]): Lay {
  const { norm, time } = terms;
  return (sight) => {
    const occasions = occasionsSeen(norm, time, sight);
    const [first] = occasions;
    if (first === undefined) return [noTriggerSlot(norm, time, sight)];
    const called = occasions.map((act) => act.ground);
    return lay(sight, Math.max(time.inForceFrom, first.on)).map((slot) => {
      const because = [stepOfTrigger(first), ...slot.because];
      return { ...slot, because, grounds: [...(slot.grounds ?? []), ...called] };
    });
  };
}

// A paper that was still current when the norm began to bind is one that it speaks of; an act that was over is not.
function occasionsSeen(
  { triggerBy, triggers: types }: CompiledNorm,
  time: Timeline,
  sight: Sight,
): readonly Act[] {
  const done =
    triggerBy === null ? ownActs(types, sight) : triggersSeen(sight, relatedTo(types, sight), triggerBy);
  const acts = done.filter(({ kind, on }) => kind === 'event' && bindsOn(time, on));
  const papers = types
    .flatMap((type) => papersSeen(sight, type, Math.min(time.asOf, time.inForceUntil ?? time.asOf)))
    .filter(({ to }) => to === null || to >= time.inForceFrom)
    .map(({ act }) => act);
  return [...acts, ...papers].sort(compareActs);
}

// How a whole is done binds upon a part of it, too.
function relatedTo(types: readonly string[], { run }: Sight): readonly string[] {
  return [...new Set(types.flatMap((type) => run.compositions.get(type)?.related ?? [type]))];
}

function ownActs(types: readonly string[], sight: Sight): readonly Act[] {
  const { acts, unclear } = doingsSeen(sight, types);
  return [...acts, ...unclear];
}
