import { type Act, compareActs } from '../../model/act.ts';
import type { Start } from '../../model/terms.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { doingsSeen } from '../sight/doings.ts';
import { papersSeen, type Sight, triggersSeen } from '../sight/sight.ts';
import { type CalledFor, isCalledFor, type Occasion, timesCalledFor } from './called-for.ts';
import { type Call, callsAmong, distinctCalls, isSure } from './calls.ts';
import type { Lay } from './lay.ts';
import { occurrenceOf } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import { possibleTriggers } from './possible.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Terms } from './terms.ts';
import { bindsOn, lastDayJudged, type Timeline } from './timeline.ts';

/**
 * How something is done binds only whoever does it: what is laid here is owed from each such act of the bearer on, and
 * while each such paper runs, since the entry into force. Without any there is nothing to ask.
 *
 * @param start `in-force` where a paper from before the entry into force calls for nothing
 */
export function layUpon(
  terms: Terms,
  start: Start | null,
  lay: (sight: Sight, called: CalledFor) => readonly Slot[],
): Lay {
  const { norm, time } = terms;
  return (sight) => {
    const occasions = occasionsSeen(norm, time, start, sight);
    const possible = possibleTriggers(norm.triggers, sight);
    // Mostly everything that happened surely calls for it.
    const isPlain = norm.where === null && possible.length === 0 && occasions.every(isBeyondDoubt);
    const calls = isPlain
      ? NO_CALLS
      : callsAmong([...occasions.map(({ act }) => act), ...possible], norm.where);
    const acts = new Set(calls.filter(isSure).map(({ trigger }) => trigger));
    const sure = isPlain ? occasions : occasions.filter(({ act }) => acts.has(act));
    if (sure.length === 0) return calls.length === 0 ? [noTriggerSlot(norm, time, sight)] : openSlots(calls);
    const called = timesCalledFor(sure, lastDayJudged(time));
    const owed = becauseOf(sure, norm, lay(sight, called));
    // What only may have called for it, when nothing surely did, leaves that time open.
    const doubtful = calls.filter((call) => !isSure(call) && !isCalledFor(called.times, call.trigger.on));
    return doubtful.length === 0 ? owed : [...owed, ...openSlots(doubtful)];
  };
}

const NO_CALLS: readonly Call[] = [];

function isBeyondDoubt({ act }: Occasion): boolean {
  return act.doubt === undefined;
}

// It rests on everything that called for it; the first says why.
function becauseOf(
  occasions: readonly Occasion[],
  { where }: CompiledNorm,
  slots: readonly Slot[],
): readonly Slot[] {
  const [call] = callsAmong(
    occasions.slice(0, 1).map(({ act }) => act),
    where,
  );
  const steps = call?.because ?? [];
  const own = occasions.map(({ act }) => act.ground);
  return slots.map((slot) => {
    const grounds = slot.grounds === undefined ? own : [...slot.grounds, ...own];
    return { ...slot, because: [...steps, ...slot.because], grounds };
  });
}

function openSlots(calls: readonly Call[]): readonly Slot[] {
  return distinctCalls(calls, ONE_BY_ONE).map(({ because, doubt, trigger }) => {
    const open = settledSlot(because, { status: 'unknown', missing: doubt });
    return { ...open, occurrence: occurrenceOf(trigger), grounds: [trigger.ground] };
  });
}

// Each occasion stands for itself.
const ONE_BY_ONE: readonly string[] = ['one'];

// A paper that was still current when the norm began to bind is one that it speaks of, unless it speaks of drawing it
// up; an act that was over is not.
function occasionsSeen(
  { triggerBy, triggers: types }: CompiledNorm,
  time: Timeline,
  start: Start | null,
  sight: Sight,
): readonly Occasion[] {
  const done =
    triggerBy === null ? ownActs(types, sight) : triggersSeen(sight, relatedTo(types, sight), triggerBy);
  const acts = done
    .filter(({ kind, on }) => kind === 'event' && bindsOn(time, on))
    .map((act) => ({ act, from: act.on, to: null }));
  const papers = types
    .flatMap((type) => papersSeen(sight, type, lastDayJudged(time)))
    .filter(({ from, to }) =>
      start === null ? to === null || to >= time.inForceFrom : from >= time.inForceFrom,
    )
    .map(({ act, from, to }) => ({ act, from: Math.max(from, time.inForceFrom), to }));
  return [...acts, ...papers].sort((a, b) => compareActs(a.act, b.act));
}

// How a whole is done binds upon a part of it, too.
function relatedTo(types: readonly string[], { run }: Sight): readonly string[] {
  return [...new Set(types.flatMap((type) => run.compositions.get(type)?.related ?? [type]))];
}

function ownActs(types: readonly string[], sight: Sight): readonly Act[] {
  const { acts, unclear } = doingsSeen(sight, types);
  return [...acts, ...unclear];
}
