import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import { type Day, lastGoodDay, toDay } from '../../model/plain-date.ts';
import { BEGINNING } from '../../model/state.ts';
import { doingsSeen } from '../sight/doings.ts';
import { since } from '../sight/sight.ts';
import { fill } from './fill.ts';
import type { Lay } from './lay.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { undatedReasons } from './undated.ts';

/** An act once, by a day or without one. An act before the entry into force counts, unless the text asks for a new one: the thing is there. */
export function layOnce(duty: DutyOf<'once'>, terms: Terms): Lay {
  const owed = { types: terms.norm.acts, needed: 1 };
  const by = lastDay(duty, terms);
  const span = by === null ? null : spanOf(Math.min(terms.time.inForceFrom, by), by);
  if (span !== null) Object.freeze(span.window);
  const because: readonly Because[] = duty.by === null ? undatedReasons(terms.policy) : [];
  const countsFrom = duty.since === 'in-force' ? terms.time.inForceFrom : EVER;
  return (sight) => {
    const all = doingsSeen(sight, owed.types);
    const doings = { ...all, acts: since(countsFrom, all.acts), unclear: since(countsFrom, all.unclear) };
    return [
      {
        ...fill(
          doings.acts,
          doings,
          owed.needed,
          ([first]) => first,
          (day) => by === null || day <= by,
        ),
        span,
        seamless: false,
        owed,
        countsFrom,
        logged: true,
        breachedFrom: null,
        occurrence: null,
        because,
        settled: null,
      },
    ];
  };
}

// Any act ever counts.
const EVER = toDay(BEGINNING);

function lastDay(duty: DutyOf<'once'>, { policy, time }: Terms): Day | null {
  if (duty.by !== null) return toDay(duty.by);
  return policy === null ? null : lastGoodDay(time.inForceFrom, policy);
}
