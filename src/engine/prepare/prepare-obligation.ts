import type { Because } from '../../model/because.ts';
import type { Options } from '../../model/options.ts';
import { type Day, type PlainDate, toDay } from '../../model/plain-date.ts';
import type { Transition } from '../../model/terms.ts';
import type { CompiledNorm, CompiledObligation, CompiledSegment } from '../compile/compile-obligation.ts';
import type { Former } from '../duties/carry-over.ts';
import type { Timeline } from '../duties/timeline.ts';
import type { WorkingCalendar } from '../duties/working-calendar.ts';
import { earlierOf, type InForce, laterOf } from './in-force.ts';
import { type PreparedNorm, prepareNorm } from './prepare-norm.ts';

/** A wording that bound on or before the day judged. */
export type PreparedSegment = {
  readonly norm: PreparedNorm;
  /** Whether it binds on the day judged; of one that no longer does only what had a date is told. */
  readonly isCurrent: boolean;
};

/** An obligation made ready for a day: the wordings that count, and why nothing binds where nothing does. */
export type PreparedObligation = {
  readonly norm: CompiledNorm;
  readonly segments: readonly PreparedSegment[];
  /** The step of reasoning for a day on which no wording binds; `null` when one does. */
  readonly unbound: Because | null;
};

/** The days of a check. */
export type CheckDays = {
  readonly asOf: Day;
  /** The last day for which windows are wanted. */
  readonly until: Day;
  /** From when to when the regulation binds. */
  readonly inForce: InForce & { readonly from: PlainDate };
  /** The days of the regulation from which a term may run. */
  readonly bases: Timeline['bases'];
  /** Which days are worked. */
  readonly calendar: WorkingCalendar;
};

/** Makes an obligation of a regulation in force ready for judging states on a day. */
export function prepareObligation(
  { norm, segments }: CompiledObligation,
  days: CheckDays,
  options: Options,
): PreparedObligation {
  return {
    norm,
    segments: prepareSegments(segments, days, options),
    unbound: whyUnbound(segments, days),
  };
}

function whyUnbound(segments: readonly CompiledSegment[], days: CheckDays): Because | null {
  if (isOver(days)) return { code: 'no-longer-in-force', until: days.inForce.until };
  const current = segments.find((segment) => isCurrent(segment, days.asOf));
  return current?.norm ? null : (current?.gap ?? { code: 'gap', from: null, until: null });
}

function isOver({ asOf, inForce }: CheckDays): boolean {
  return inForce.until !== null && asOf > toDay(inForce.until);
}

function isCurrent({ from, until }: CompiledSegment, asOf: Day): boolean {
  return (from === null || toDay(from) <= asOf) && (until === null || asOf <= toDay(until));
}

// In the order of days, since each may take over what the one before it began.
function prepareSegments(
  segments: readonly CompiledSegment[],
  days: CheckDays,
  options: Options,
): readonly PreparedSegment[] {
  const prepared: PreparedSegment[] = [];
  let before: PreparedSegment | null = null;
  for (const [index, segment] of segments.entries()) {
    const follower = segments[index + 1]?.transition ?? null;
    before = prepareSegment(segment, follower, formerOf(segment, before), days, options);
    if (before !== null) prepared.push(before);
  }
  return prepared;
}

// Of a permission nothing was owed, and a wording that never bound began nothing.
function formerOf({ transition }: CompiledSegment, before: PreparedSegment | null): Former | null {
  if (transition !== 'carried-over' || before === null) return null;
  const { between, norm, time, whole } = before.norm;
  const { inForceFrom, inForceUntil } = time;
  if (norm.optional || inForceUntil === null || inForceFrom > inForceUntil) return null;
  const since = (day: Day): Former => ({
    ...former,
    inForceFrom: day,
    whole: between({ ...time, inForceFrom: day }).whole,
  });
  const former: Former = { norm, whole, inForceFrom, inForceUntil, since };
  return former;
}

function prepareSegment(
  segment: CompiledSegment,
  transition: Transition | null,
  former: Former | null,
  days: CheckDays,
  options: Options,
): PreparedSegment | null {
  if (segment.norm === null) return null;
  const { asOf, until, inForce, bases, calendar } = days;
  const inForceFrom = laterOf(toDay(inForce.from), segment.from);
  if (inForceFrom > asOf) return null;
  const inForceUntil = earlierOf(inForce.until, segment.until);
  // A wording that was there from the beginning is the regulation's own.
  const wordingFrom = segment.from !== null && segment.from > inForce.from ? segment.from : null;
  const runsUntil = inForce.until === null ? null : toDay(inForce.until);
  const time = { inForceFrom, wordingFrom, bases, inForceUntil, transition, runsUntil, asOf, until };
  const norm = prepareNorm(segment.norm, time, calendar, options, former);
  return { norm, isCurrent: !isOver(days) && isCurrent(segment, asOf) };
}
