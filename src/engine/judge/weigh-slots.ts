import type { Status } from '../../model/terms.ts';
import { isOpen, judgeSlot, type Slot } from '../duties/slot.ts';
import type { Timeline } from '../duties/timeline.ts';
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
 */
export function weighSlots(slots: readonly Slot[], time: Timeline, run: Run): Weighing {
  const { asOf, completeFrom } = run;
  const weighed = slots.map((slot): Weighed => ({ slot, status: judgeSlot(slot, asOf, completeFrom) }));
  const open = weighed.flatMap(({ slot, status }) => (isOpen(slot, status, asOf) ? [slot] : []));
  const next = soonest(open.filter(isOfToday));
  const first = firstToCome(slots.filter(isOfToday), open, next, asOf);
  const told = weighed.filter(({ slot }) => slot === first || hasBegun(slot, time.until));
  return { told, open, next };
}

// What has not begun, and yet comes before everything that has and is open.
function firstToCome(
  slots: readonly Slot[],
  open: readonly Slot[],
  next: Slot | null,
  asOf: number,
): Slot | null {
  const begun = slots.filter((slot) => hasBegun(slot, asOf));
  if (begun.length === 0) return next ?? slots[0] ?? null;
  return begun.some((slot) => slot !== next && open.includes(slot)) ? next : null;
}

function hasBegun({ span }: Slot, day: number): boolean {
  return span === null || span.from <= day;
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
