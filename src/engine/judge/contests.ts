import type { Contest } from '../../model/finding.ts';
import { sameOccurrence } from '../../model/occurrence.ts';
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
  const contests = rivals.flatMap(({ reading, slots }): readonly Contest[] => {
    const counterpart = counterpartOf(slot, slots);
    if (counterpart === undefined) return [];
    const other = judgeSlot(counterpart, run.asOf, run.index.recordsSince);
    return classOf(other) === classOf(status) ? [] : [{ reading, status: other }];
  });
  return contests.length === 0 ? null : contests;
}

/**
 * The rival's window to compare with: that of the same milestone; else the one that contains this window's
 * last good day, the latest-starting if several; else the one that was missed before it and still stood open.
 */
function counterpartOf({ occurrence, span }: Slot, rivals: readonly Slot[]): Slot | undefined {
  if (occurrence !== null) return rivals.find((rival) => isSame(rival, occurrence));
  const day = span?.to ?? null;
  // What has no window at all is compared with what has none.
  if (span === null) return rivals.length === 1 && rivals[0]?.span === null ? rivals[0] : undefined;
  if (day === null) return undefined;
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
