import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Missing } from '../../model/missing.ts';
import { type Day, type PlainDate, toDay, toPlainDate } from '../../model/plain-date.ts';
import { type CompiledCondition, type Truth, tellUsed } from '../compile/compile-condition.ts';
import { withAnswers } from '../sight/answers.ts';
import { groundsIn } from '../sight/fact-grounds.ts';
import { firstDayHolding, isTimed, scopeOn } from '../sight/moments.ts';
import type { Sight } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { owedAgain } from './owed-again.ts';
import { isUncalled, type Settled, type Slot, settledSlot } from './slot.ts';
import type { Terms } from './terms.ts';
import { lastDayOfBegun, type Timeline } from './timeline.ts';

/**
 * Lays out what is owed under a condition that may change with time: each slot keeps the verdict of its own time.
 *
 * - what answers a trigger, or comes before one, is judged by the facts of the day of the trigger
 * - what a paper has to be is judged by those of the day of its adoption
 * - a window is judged by those of its last day, and while it runs by those of the day judged
 * - what was done stays done: from the act on, the first day on which the condition holds decides
 */
export function layInTime(lay: Lay, terms: Terms): Lay {
  const { applies } = terms.norm;
  if (applies === null) return lay;
  return (sight) => {
    const slots = lay(sight);
    if (!isTimed(applies, sight)) return slots;
    const again = owedAgain(slots, terms, sight);
    return [...slots, ...again].map((slot) => inItsTime(slot, applies, terms, sight));
  };
}

/**
 * Says once what a condition comes to in every slot alike: that the norm does not apply, or that it is not known. What
 * only a horizon shows changes nothing of that.
 */
export function tellOnce(lay: Lay): Lay {
  return (sight) => {
    const slots = lay(sight);
    const today = slots.filter(({ ahead }) => ahead !== true);
    const [first] = today;
    const alike = ({ settled }: Slot) =>
      settled?.byCondition === true && settled.status === first?.settled?.status;
    const last = today[today.length - 1];
    if (last === undefined || !today.every(alike)) return slots;
    const others = slots.filter((slot) => slot.ahead === true && !alike(slot));
    return [{ ...last, span: null, occurrence: null, grounds: groundsOf(today, last) }, ...others];
  };
}

// What each rests on, and the facts of the last.
function groundsOf(slots: readonly Slot[], last: Slot): readonly Evidence[] {
  const things = slots.flatMap(({ grounds = [] }) => grounds.filter(({ kind }) => kind !== 'fact'));
  return [...new Set([...things, ...(last.grounds ?? [])])];
}

function inItsTime(slot: Slot, applies: CompiledCondition, { time }: Terms, sight: Sight): Slot {
  const day = dayOf(slot, applies, time, sight);
  const truth = applies.judge(scopeOn(day, sight));
  // What nothing called for asks nothing.
  if (truth.value === 'unknown' && isUncalled([slot])) return slot;
  const on = toPlainDate(day);
  const grounds = [...(slot.grounds ?? []), ...groundsIn(truth.used, sight)];
  if (truth.value !== true) return { ...notOwed(truth, on, sight), ...placeOf(slot), grounds };
  return { ...slot, grounds, because: [...stepsHolding(truth, on, sight), ...slot.because] };
}

/** What says which slot it is. */
export function placeOf({
  ahead = false,
  occurrence,
  span,
}: Slot): Pick<Slot, 'ahead' | 'occurrence' | 'span'> {
  return { ahead, occurrence, span };
}

function dayOf(slot: Slot, applies: CompiledCondition, time: Timeline, sight: Sight): Day {
  const day = ownDayOf(slot);
  if (day !== null) return day;
  const last = lastDayOf(slot, time);
  if (slot.filledBy === null) return last;
  return firstDayHolding(applies, Math.max(slot.filledBy.on, time.inForceFrom), last, sight) ?? last;
}

/** The day of what called for a slot; `null` of one that is owed for a time. */
export function ownDayOf({ appliesOn, occurrence }: Slot): Day | null {
  if (appliesOn !== undefined) return appliesOn;
  return occurrence?.kind === 'trigger' ? toDay(occurrence.on) : null;
}

/** The last day of the time for which a slot is owed, up to the last one judged. */
export function lastDayOf({ span }: Slot, time: Timeline): Day {
  const end = lastDayOfBegun(time);
  return Math.min(span?.to ?? end, end);
}

function notOwed(truth: Truth, on: PlainDate, sight: Sight): Slot {
  const { because, settled } = settledBy(truth, on, sight);
  return settledSlot(because, { ...settled, byCondition: true });
}

/** Why a norm applies. */
export function stepsHolding({ used }: Truth, on: PlainDate | null, sight: Sight): readonly Because[] {
  return withAnswers({ code: 'condition-holds', facts: tellUsed(used), on }, used, sight);
}

/**
 * What a condition that does not hold, or is not known to, comes to.
 *
 * @param on the day whose facts were looked at; `null` where they are the same on every day
 */
export function settledBy(
  { missing, used, value }: Truth,
  on: PlainDate | null,
  sight: Sight,
): {
  readonly because: readonly Because[];
  readonly settled: Settled & { readonly status: 'not-applicable' | 'unknown' };
} {
  if (value === false) {
    const step: Because = { code: 'condition-fails', facts: tellUsed(used), on };
    return { because: withAnswers(step, used, sight), settled: { status: 'not-applicable' } };
  }
  return {
    because: missing.map((fact): Because => ({ code: 'fact-missing', fact, on })),
    settled: { status: 'unknown', missing: missing.map((name): Missing => ({ kind: 'fact', name })) },
  };
}
