import { type Act, compareActs } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import { type Day, toPlainDateOrNull } from '../../model/plain-date.ts';
import type { Start } from '../../model/terms.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { doingsSeen } from '../sight/doings.ts';
import { papersSeen, type Sight, triggersSeen } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { stepOfTrigger } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import type { Slot } from './slot.ts';
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
  lay: (sight: Sight, call: Call) => readonly Slot[],
): Lay {
  const { norm, time } = terms;
  return (sight) => {
    const occasions = occasionsSeen(norm, time, start, sight);
    const [first] = occasions;
    if (first === undefined) return [noTriggerSlot(norm, time, sight)];
    const called = occasions.map(({ act }) => act.ground);
    const times = joinTimes(occasions);
    const over = isCalledFor(times, lastDayJudged(time)) ? null : stepOfPaper(lastOf(occasions));
    return lay(sight, { times, over }).map((slot) => {
      const because = [stepOfTrigger(first.act), ...slot.because];
      return { ...slot, because, grounds: [...(slot.grounds ?? []), ...called] };
    });
  };
}

/** When something is called for, of which there is at least one time; and what says that it no longer is. */
export type Call = {
  /** In their order, none touching the next. */
  readonly times: readonly [TimeCalledFor, ...TimeCalledFor[]];
  /** The last paper, where it has run out by the day judged; else `null`. */
  readonly over: Because | null;
};

/** A time in which something is called for; `to: null` while it goes on. */
export type TimeCalledFor = { readonly from: Day; readonly to: Day | null };

/** Tells whether a day lies in one of the times. */
export function isCalledFor(times: readonly TimeCalledFor[], day: Day): boolean {
  return times.some(({ from, to }) => from <= day && (to === null || day <= to));
}

/** An act or a paper that calls for something, and for how long. */
type Occasion = TimeCalledFor & { readonly act: Act };

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

// What has an end is a paper.
function lastOf(occasions: readonly Occasion[]): Occasion {
  return occasions.reduce((last, next) => ((next.to ?? 0) > (last.to ?? 0) ? next : last));
}

function stepOfPaper({ act, to }: Occasion): Because {
  return { code: 'document', document: act.id ?? act.type, from: act.date, to: toPlainDateOrNull(to) };
}

function joinTimes(occasions: readonly Occasion[]): Call['times'] {
  const times: TimeCalledFor[] = [];
  for (const { from, to } of [...occasions].sort((a, b) => a.from - b.from)) {
    const last = times[times.length - 1];
    if (last === undefined || (last.to !== null && last.to + 1 < from)) times.push({ from, to });
    else if (last.to !== null)
      times[times.length - 1] = { from: last.from, to: to === null ? null : Math.max(last.to, to) };
  }
  return times as unknown as Call['times'];
}

// How a whole is done binds upon a part of it, too.
function relatedTo(types: readonly string[], { run }: Sight): readonly string[] {
  return [...new Set(types.flatMap((type) => run.compositions.get(type)?.related ?? [type]))];
}

function ownActs(types: readonly string[], sight: Sight): readonly Act[] {
  const { acts, unclear } = doingsSeen(sight, types);
  return [...acts, ...unclear];
}
