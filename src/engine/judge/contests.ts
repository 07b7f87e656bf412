import type { Contest } from '../../model/finding.ts';
import { sameOccurrence } from '../../model/occurrence.ts';
import { classOf } from '../../model/status.ts';
import type { ReadingName, Status } from '../../model/terms.ts';
import type { Slot } from '../duties/slot.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { Sight } from '../sight/sight.ts';
import { ofToday, type Weighed, weighSlots } from './weigh-slots.ts';

/** What a rival reading lays out for the same target, and what a check under that reading would tell of it. */
export type RivalVerdicts = {
  readonly reading: ReadingName;
  readonly slots: readonly Slot[];
  /** A horizon left aside: looking further changes no verdict of today. */
  readonly told: readonly Weighed[];
  /** Whether another window opens by itself, so that one that was missed no longer stands for what is owed. */
  readonly opens: boolean;
};

/** Judges a norm under every rival reading. */
export function judgeRivals({ rivals, time }: PreparedNorm, sight: Sight): readonly RivalVerdicts[] {
  const { run } = sight;
  return rivals.map(({ reading, lay }) => {
    const slots = ofToday(lay(sight));
    const { told } = weighSlots(slots, time.asOf, run);
    return { reading, slots, told, opens: slots.some(({ span }) => span !== null && span.from > run.asOf) };
  });
}

/** Finds the rivals under which the verdict on a slot would be of another class; `null` when there are none. */
export function findContests(
  { slot, status }: Weighed,
  rivals: readonly RivalVerdicts[],
): readonly Contest[] | null {
  if (rivals.length === 0) return null;
  const contests = rivals.flatMap((rival): readonly Contest[] => {
    const other = isWhole(slot) ? gravestOf(rival) : counterpartOf(slot, rival)?.status;
    if (other === undefined || classOf(other) === classOf(status)) return [];
    return [{ reading: rival.reading, status: other }];
  });
  return contests.length === 0 ? null : contests;
}

// An undated slot is about the whole time since the entry into force.
function isWhole({ occurrence, span }: Slot): boolean {
  return occurrence === null && (span?.to ?? null) === null;
}

// What was missed in any window is missed; else what is not known of any is not known; else the last one stands.
function gravestOf({ told }: RivalVerdicts): Status | undefined {
  const statuses = told.map(({ status }) => status);
  const grave = (['breached', 'met-late', 'unknown'] as const).find((status) => statuses.includes(status));
  return grave ?? statuses.at(-1);
}

/**
 * The rival's window to compare with: that of the same milestone or period; a rival that is undated as a whole; else the one
 * that contains this window's last good day, the latest-starting if several; else, where no other opens by itself, the
 * one that was missed before it and still stood open. One that has not begun says nothing yet.
 */
function counterpartOf(
  { occurrence, span }: Slot,
  { slots, told, opens }: RivalVerdicts,
): Weighed | undefined {
  const same = occurrence === null ? undefined : told.find(({ slot }) => isSame(slot, occurrence));
  if (same !== undefined || (occurrence !== null && occurrence.kind !== 'period')) return same;
  const day = span?.to ?? null;
  if (day === null) return undefined;
  const [only] = told;
  if (only !== undefined && told.length === 1 && isWhole(only.slot)) return only;
  const window = latest(slots.filter((slot) => contains(slot, day)));
  const missed = opens ? undefined : latest(slots.filter((slot) => stoodOpen(slot, day)));
  return told.find(({ slot }) => slot === (window ?? missed));
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
