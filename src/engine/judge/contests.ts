import type { Contest } from '../../model/finding.ts';
import { sameOccurrence } from '../../model/occurrence.ts';
import type { Day } from '../../model/plain-date.ts';
import { classOf } from '../../model/status.ts';
import type { ReadingName, Status } from '../../model/terms.ts';
import { judgeSlot, type Slot } from '../duties/slot.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { Sight } from '../sight/sight.ts';

/** What a rival reading lays out for the same target. */
export type RivalSlots = { readonly reading: ReadingName; readonly slots: readonly Slot[] };

/** Lays a norm out under every rival reading. */
export function layRivals({ rivals }: PreparedNorm, sight: Sight): readonly RivalSlots[] {
  return rivals.map(({ reading, lay }) => ({ reading, slots: lay(sight) }));
}

/** Finds the rivals under which the verdict on a slot would be of another class; `null` when there are none. */
export function findContests(
  slot: Slot,
  status: Status,
  rivals: readonly RivalSlots[],
  { run }: Sight,
): readonly Contest[] | null {
  if (rivals.length === 0) return null;
  const judge = (rival: Slot) => judgeSlot(rival, run.asOf, run.index.recordsSince);
  const contests = rivals.flatMap(({ reading, slots }): readonly Contest[] => {
    const other = statusAgainst(slot, slots, judge, run.asOf);
    if (other === undefined) return [];
    return classOf(other) === classOf(status) ? [] : [{ reading, status: other }];
  });
  return contests.length === 0 ? null : contests;
}

type Judge = (slot: Slot) => Status;

// An undated slot is about the whole time since the entry into force; so is a rival without a date.
function statusAgainst(slot: Slot, rivals: readonly Slot[], judge: Judge, asOf: Day): Status | undefined {
  if (isWhole(slot)) return gravestOf(rivals.filter(hasBegunBy(asOf, rivals)).map(judge));
  const counterpart = counterpartOf(slot, rivals);
  return counterpart === undefined ? undefined : judge(counterpart);
}

function isWhole({ occurrence, span }: Slot): boolean {
  return occurrence === null && (span?.to ?? null) === null;
}

// Of windows of which none has begun yet the first is told by itself, as it would be without a rival.
function hasBegunBy(asOf: Day, slots: readonly Slot[]): (slot: Slot) => boolean {
  const begun = ({ span }: Slot) => span === null || span.from <= asOf;
  return slots.some(begun) ? begun : (slot) => slot === slots[0];
}

// What was missed in any of several windows is missed; else what is not known of any is not known; else the last stands.
function gravestOf(statuses: readonly Status[]): Status | undefined {
  return (
    (['breached', 'met-late', 'unknown'] as const).find((status) => statuses.includes(status)) ??
    statuses.at(-1)
  );
}

/**
 * The rival's window to compare with: that of the same milestone; a rival that is undated as a whole; else the one that contains this window's
 * last good day, the latest-starting if several; else the one that was missed before it and still stood open.
 */
function counterpartOf({ occurrence, span }: Slot, rivals: readonly Slot[]): Slot | undefined {
  if (occurrence !== null) return rivals.find((rival) => isSame(rival, occurrence));
  const day = span?.to ?? null;
  if (day === null) return undefined;
  const [only] = rivals;
  if (only !== undefined && rivals.length === 1 && isWhole(only)) return only;
  return (
    latest(rivals.filter((rival) => contains(rival, day))) ??
    latest(rivals.filter((rival) => stoodOpen(rival, day)))
  );
}

function isSame({ occurrence }: Slot, wanted: NonNullable<Slot['occurrence']>): boolean {
  return occurrence !== null && sameOccurrence(occurrence, wanted);
}

function contains({ span }: Slot, day: number): boolean {
  return span !== null && span.to !== null && span.from <= day && day <= span.to;
}

function stoodOpen({ span, filledBy }: Slot, day: number): boolean {
  return span !== null && span.to !== null && span.to < day && (filledBy === null || filledBy.on >= day);
}

function latest(slots: readonly Slot[]): Slot | undefined {
  return slots.reduce<Slot | undefined>((best, next) => {
    const from = (slot: Slot) => slot.span?.from ?? Number.NEGATIVE_INFINITY;
    return best === undefined || from(next) > from(best) ? next : best;
  }, undefined);
}
