import type { DutyOf } from '../../model/duty.ts';
import { type Day, toDay } from '../../model/plain-date.ts';
import { BEGINNING } from '../../model/state.ts';
import { doingsSeen } from '../sight/doings.ts';
import { since } from '../sight/sight.ts';
import { fill } from './fill.ts';
import { type LastDay, lastDayOf } from './last-day.ts';
import type { Lay } from './lay.ts';
import { type Slot, settledSlot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { countsSince, type Timeline } from './timeline.ts';

/** An act once, by a day or without one. An act before the entry into force counts, unless the text asks for a new one: the thing is there. */
export function layOnce(duty: DutyOf<'once'>, terms: Terms): Lay {
  const { time } = terms;
  const owed = { types: terms.norm.acts, needed: 1 };
  const last = lastDayOf(duty.by, terms);
  if (last.missing !== null) return layUnknown(last);
  const bounds = boundsOf(last, time);
  const countsFrom = duty.since === 'in-force' ? countsSince(time) : EVER;
  return (sight) => {
    const all = doingsSeen(sight, owed.types);
    const doings = { ...all, acts: since(countsFrom, all.acts), unclear: since(countsFrom, all.unclear) };
    const isInTime = (day: Day) => isBefore(day, last.day, time);
    const filled = fill(doings.acts, doings, owed.needed, ([first]) => first, isInTime);
    return [
      {
        ...filled,
        ...bounds,
        seamless: filled.filledBy !== null && isInTime(filled.filledBy.on),
        owed,
        countsFrom,
        logged: true,
        occurrence: null,
        settled: null,
      },
    ];
  };
}

// Any act ever counts.
const EVER = toDay(BEGINNING);

// From which day it is counted is not known, so that neither is by when it is owed.
function layUnknown({ because, missing }: LastDay): Lay {
  const slot = settledSlot(because, { status: 'unknown', missing: missing === null ? [] : [missing] });
  return () => [slot];
}

// What should have been done before the norm bound can be in breach of it only from the day on which it binds.
function boundsOf(
  { because, day, unknownYears }: LastDay,
  { bases, inForceFrom }: Timeline,
): Pick<Slot, 'span' | 'unknownYears' | 'breachedFrom' | 'because'> {
  if (day === null) return { span: null, breachedFrom: null, because };
  const span = spanOf(Math.min(bases['in-force'] ?? inForceFrom, day), day);
  Object.freeze(span.window);
  const doubt = unknownYears === undefined ? {} : { unknownYears };
  return { span, ...doubt, breachedFrom: day < inForceFrom ? inForceFrom : null, because };
}

function isBefore(day: Day, last: Day | null, { inForceFrom }: Timeline): boolean {
  return last === null || day <= last || day < inForceFrom;
}
