import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import { type Day, lastGoodDay, toDay } from '../../model/plain-date.ts';
import { doingsSeen } from '../sight/doings.ts';
import type { Lay } from './lay.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { undatedReasons } from './undated.ts';

/** An act once, by a day or without one. An act before the entry into force counts: the thing is there. */
export function layOnce(duty: DutyOf<'once'>, terms: Terms): Lay {
  const owed = { types: terms.norm.acts, needed: 1 };
  const by = lastDay(duty, terms);
  const span = by === null ? null : spanOf(terms.time.inForceFrom, by);
  if (span !== null) Object.freeze(span.window);
  const because: readonly Because[] = duty.by === null ? undatedReasons(terms.policy) : [];
  return (sight) => {
    const { acts, tally, unclear } = doingsSeen(sight, owed.types);
    return [
      {
        ...tally(acts, owed.needed),
        span,
        seamless: false,
        unclear: by === null ? unclear : unclear.filter(({ on }) => on <= by),
        owed,
        countsFrom: Number.NEGATIVE_INFINITY,
        logged: true,
        breachedFrom: null,
        occurrence: null,
        because,
        settled: null,
      },
    ];
  };
}

function lastDay(duty: DutyOf<'once'>, { policy, time }: Terms): Day | null {
  if (duty.by !== null) return toDay(duty.by);
  return policy === null ? null : lastGoodDay(time.inForceFrom, policy);
}
