import type { Contest } from '../../model/finding.ts';
import { sameOccurrence } from '../../model/occurrence.ts';
import { classOf } from '../../model/status.ts';
import type { ReadingName } from '../../model/terms.ts';
import type { Slot } from '../duties/slot.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { Sight } from '../sight/sight.ts';
import { type Weighed, weighSlots } from './weigh-slots.ts';

/** What a rival reading would tell of the same target: the very findings of a check under that reading. */
export type RivalVerdicts = { readonly reading: ReadingName; readonly told: readonly Weighed[] };

/** Judges a norm under every rival reading. */
export function judgeRivals({ rivals, time }: PreparedNorm, sight: Sight): readonly RivalVerdicts[] {
  return rivals.map(({ reading, lay }) => ({
    reading,
    told: weighSlots(lay(sight), time, sight.run).told,
  }));
}

/** Finds the rivals under which the verdict on a slot would be of another class; `null` when there are none. */
export function findContests(
  { slot, status }: Weighed,
  rivals: readonly RivalVerdicts[],
): readonly Contest[] | null {
  if (rivals.length === 0) return null;
  const contests = rivals.flatMap(({ reading, told }): readonly Contest[] => {
    const other = counterpartOf(slot, told)?.status;
    return other === undefined || classOf(other) === classOf(status) ? [] : [{ reading, status: other }];
  });
  return contests.length === 0 ? null : contests;
}

/**
 * The rival's window to compare with: that of the same milestone; else the one that contains this window's
 * last good day, the latest-starting if several; else the one that was missed before it and still stood open.
 */
function counterpartOf({ occurrence, span }: Slot, rivals: readonly Weighed[]): Weighed | undefined {
  if (occurrence !== null) return rivals.find(({ slot }) => isSame(slot, occurrence));
  const day = span?.to ?? null;
  if (day === null) return undefined;
  return (
    latest(rivals.filter(({ slot }) => contains(slot, day))) ??
    latest(rivals.filter(({ slot }) => stoodOpen(slot, day)))
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

function latest(verdicts: readonly Weighed[]): Weighed | undefined {
  return verdicts.reduce<Weighed | undefined>((best, next) => {
    const from = ({ slot }: Weighed) => slot.span?.from ?? Number.NEGATIVE_INFINITY;
    return best === undefined || from(next) > from(best) ? next : best;
  }, undefined);
}
