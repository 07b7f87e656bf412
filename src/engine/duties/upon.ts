import { type Act, compareActs } from '../../model/act.ts';
import type { Day } from '../../model/plain-date.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { doingsSeen } from '../sight/doings.ts';
import { papersSeen, type Sight, triggersSeen } from '../sight/sight.ts';
import { type Call, callsAmong, distinctCalls, isSure } from './calls.ts';
import type { Lay } from './lay.ts';
import { occurrenceOf } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import { possibleTriggers } from './possible.ts';
import { type Slot, settledSlot } from './slot.ts';
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
    const calls = callsAmong(
      [...occasionsSeen(norm, time, sight), ...possibleTriggers(norm.triggers, sight)],
      norm.where,
    );
    if (calls.length === 0) return [noTriggerSlot(norm, time, sight)];
    const sure = calls.filter(isSure);
    const [first] = sure;
    // What only may have called for it before it was surely called for leaves the time before open.
    const before = first?.trigger.on ?? Number.POSITIVE_INFINITY;
    const doubtful = calls.filter((call) => !isSure(call) && call.trigger.on < before);
    const open = distinctCalls(doubtful, ONE_BY_ONE).map(openSlot);
    if (first === undefined) return open;
    const called = sure.map(({ trigger }) => trigger.ground);
    const owed = lay(sight, Math.max(time.inForceFrom, first.trigger.on)).map((slot) => {
      const because = [...first.because, ...slot.because];
      return { ...slot, because, grounds: [...(slot.grounds ?? []), ...called] };
    });
    return [...owed, ...open];
  };
}

function openSlot({ because, doubt, trigger }: Call): Slot {
  const open = settledSlot(because, { status: 'unknown', missing: doubt });
  return { ...open, occurrence: occurrenceOf(trigger), grounds: [trigger.ground] };
}

// Each occasion stands for itself.
const ONE_BY_ONE: readonly string[] = ['one'];

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
