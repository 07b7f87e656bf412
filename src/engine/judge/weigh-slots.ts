import type { Day } from '../../model/plain-date.ts';
import type { Status } from '../../model/terms.ts';
import { isOpen, judgeSlot, type Slot } from '../duties/slot.ts';
import type { Run } from '../sight/run.ts';

/** A slot with its verdict. */
export type Weighed = { readonly slot: Slot; readonly status: Status };

/** What a duty comes to for a target: what is told of it, and the dates that are still open. */
export type Weighing = {
  /** The findings there will be, in the order of the slots. */
  readonly told: readonly Weighed[];
  /** Every slot whose last good day is to come and that is not known to be filled. */
  readonly open: readonly Slot[];
  /** Of these the first to fall due, a horizon left aside; `null` when there is none. */
  readonly next: Slot | null;
};

/**
 * Judges slots, and says which are told: every one begun by the day judged, or by the horizon where there is one.
 * One that has not begun is told all the same where it falls due first of all: a duty is never passed over in
 * silence because its first window has not begun.
 *
 * @param until the last day for which windows are wanted
 */
export function weighSlots(slots: readonly Slot[], until: Day, run: Run): Weighing {
  const { asOf, completeFrom } = run;
  const weighed: Weighed[] = [];
  const open: Slot[] = [];
  for (const slot of slots) {
    const status = judgeSlot(slot, asOf, completeFrom);
    weighed.push({ slot, status });
    if (isOpen(slot, status, asOf)) open.push(slot);
  }
  const next = soonest(ofToday(open));
  const first = firstToCome(ofToday(slots), open, next, asOf);
  const told = sift(weighed, ({ slot }) => slot === first || hasBegun(slot, until));
  return { told, open, next };
}

// What has not begun, and yet comes before everything that has and is open.
function firstToCome(
  today: readonly Slot[],
  open: readonly Slot[],
  next: Slot | null,
  asOf: Day,
): Slot | null {
  if (!today.some((slot) => hasBegun(slot, asOf))) return next ?? today[0] ?? null;
  const isOpenBefore = open.some((slot) => slot !== next && isOfToday(slot) && hasBegun(slot, asOf));
  return isOpenBefore ? next : null;
}

function hasBegun({ span }: Slot, day: Day): boolean {
  return span === null || span.from <= day;
}

/** Leaves out what only looking ahead finds. */
export function ofToday(slots: readonly Slot[]): readonly Slot[] {
  return sift(slots, isOfToday);
}

// Mostly all are kept, and then nothing is copied.
function sift<T>(all: readonly T[], isKept: (one: T) => boolean): readonly T[] {
  return all.every(isKept) ? all : all.filter(isKept);
}

function isOfToday({ ahead }: Slot): boolean {
  return ahead !== true;
}

function soonest(open: readonly Slot[]): Slot | null {
  return open.reduce<Slot | null>(
    (next, slot) => (next === null || endOf(slot) < endOf(next) ? slot : next),
    null,
  );
}

// What is open has an end.
function endOf({ span }: Slot): number {
  return span?.to ?? Number.POSITIVE_INFINITY;
}
