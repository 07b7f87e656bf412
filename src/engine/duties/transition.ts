import { type Day, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { Slot } from './slot.ts';
import type { Timeline } from './timeline.ts';

/** The day on which what is owed begins: of what is due after a period, the first of that period. */
export function beginningOf({ occurrence, span }: Slot): Day | null {
  if (occurrence?.kind === 'period') return toDay(occurrence.from);
  return span === null ? null : span.from;
}

/** Tells whether something that had begun was neither done nor over on a day. What has no beginning is of every day. */
export function isOpenAt(slot: Slot, day: Day): boolean {
  const { filledBy, occurrence, settled, span, unknownYears } = slot;
  const from = beginningOf(slot);
  if (settled !== null || span === null || from === null || from > day) return false;
  if (filledBy !== null && filledBy.on <= day) return false;
  if (span.to === null) return occurrence !== null;
  // Where holidays are not known it may end later.
  return span.to > day || (unknownYears?.length ?? 0) > 0;
}

/**
 * Tells whether a slot that runs beyond the last day of its wording is told: until that day whatever has begun by then, as it
 * stands; afterwards what the next wording leaves to it, until the regulation ends.
 */
export function outlives(slot: Slot, inForceUntil: Day, time: Timeline): boolean {
  const { asOf, bounds, runsUntil, transition } = time;
  const from = beginningOf(slot);
  if (from === null || from > inForceUntil) return false;
  // What a unit or a thing does not live to see it never owes.
  if (asOf <= inForceUntil) return transition !== null || bounds === undefined;
  if (transition !== 'former') return false;
  return runsUntil === null || asOf <= runsUntil || (slot.span?.to ?? from) <= runsUntil;
}

/** Tells whether a slot is judged by the wording that has followed. */
export function passesOn(slot: Slot, inForceUntil: Day, { asOf, transition }: Timeline): boolean {
  return transition === 'carried-over' && asOf > inForceUntil && isOpenAt(slot, inForceUntil);
}

/** A slot that was open when another wording followed says which of them judges it. */
export function withTransition(slot: Slot, { asOf, inForceUntil, transition }: Timeline): Slot {
  if (transition === null || inForceUntil === null || asOf <= inForceUntil) return slot;
  if (!isOpenAt(slot, inForceUntil)) return slot;
  const on = toPlainDate(inForceUntil + 1);
  return { ...slot, because: [{ code: 'transition', transition, on }, ...slot.because] };
}
