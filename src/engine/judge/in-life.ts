import type { Timeline } from '../duties/timeline.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { PreparedSegment } from '../prepare/prepare-obligation.ts';
import { recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import type { Lacking, Life } from '../sight/target.ts';
import type { PlainVerdict } from './write-finding.ts';

/** What a wording comes to for something that is not always there: what is judged, and what is told beside it. */
export type InLife = { readonly segment: PreparedSegment | null; readonly outside: PlainVerdict | null };

/**
 * Bounds a wording by the days of what it is owed for. What had a date in its time stays told when it is over; before
 * its first day, and after its last one, nothing is owed.
 */
export function inLife({ isCurrent, norm }: PreparedSegment, life: Life): InLife {
  const { asOf } = norm.time;
  const time = timeWithin(norm.time, life);
  const isThere = (life.from ?? asOf) <= asOf && (life.until ?? asOf) >= asOf;
  const outside = isCurrent && !isThere && life.quiet !== true ? notThere(life) : null;
  if (time === null || time.inForceFrom > asOf) return { segment: null, outside };
  return { segment: { norm: norm.between(time), isCurrent: isCurrent && isThere }, outside };
}

function notThere({ step }: Life): PlainVerdict {
  return { status: 'not-applicable', because: [step] };
}

/** The days on which a norm binds that lie within a life; `null` for none. */
export function timeWithin(time: Timeline, { from, since, step, until }: Life): Timeline | null {
  const inForceFrom = Math.max(time.inForceFrom, from ?? time.inForceFrom);
  const inForceUntil = until === null ? time.inForceUntil : Math.min(until, time.inForceUntil ?? until);
  if (inForceUntil !== null && inForceFrom > inForceUntil) return null;
  const isBounded = until !== null && inForceUntil === until;
  // What ends with a life goes on under no wording, and nothing outlives it.
  const runsUntil = until === null ? time.runsUntil : Math.min(until, time.runsUntil ?? until);
  // What was taken over began with whoever had it before.
  const lifeFrom = since === undefined ? from : since;
  const first = since === undefined ? inForceFrom : Math.max(time.inForceFrom, since ?? time.inForceFrom);
  const lived = {
    ...time,
    inForceFrom,
    inForceUntil,
    runsUntil,
    ...(lifeFrom === null ? {} : { lifeFrom }),
    ...(first < inForceFrom ? { since: first } : {}),
  };
  return isBounded ? { ...lived, transition: null, bounds: step } : lived;
}

/** What comes before the duty where there is nothing to owe it for, or nobody is known to owe it. */
export function verdictOnLack(lacking: Lacking, { run }: Sight): PlainVerdict {
  if (lacking.code === 'no-owner')
    return {
      status: 'unknown',
      because: [lacking],
      missing: [{ kind: 'owner', name: lacking.thing }],
    };
  if (run.index.recordsSince !== null) return { status: 'not-applicable', because: [lacking] };
  // While nobody says since when the records are complete there may be one all the same.
  const incomplete = { code: 'records-incomplete', since: null } as const;
  return {
    status: 'unknown',
    because: [lacking, incomplete],
    missing: recordsMissing([lacking.type], run),
  };
}

/** Tells whether a day lies outside the time of what a norm is owed for. */
export function isOutside(day: number, { time }: Pick<PreparedNorm, 'time'>, life: Life): boolean {
  const within = timeWithin(time, life);
  if (within === null) return true;
  return day < within.inForceFrom || (within.inForceUntil !== null && day > within.inForceUntil);
}
