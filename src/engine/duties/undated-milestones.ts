import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Period } from '../../model/period.ts';
import { addPeriod, toPlainDate } from '../../model/plain-date.ts';
import { actsSeen, type Sight, since } from '../sight/sight.ts';
import { milestonesOf } from './document-years.ts';
import type { Lay } from './lay.ts';
import { layPoints } from './points.ts';
import type { Slot } from './slot.ts';
import type { Terms } from './terms.ts';
import { countsSince } from './timeline.ts';
import { NO_DATE } from './undated.ts';

/**
 * Acts at points of something that has no period of its own. What was done is counted: as many acts as there are
 * points fulfil it, though their points cannot be fixed; read so that an act at any time will do, one is enough. A term
 * that the caller states is laid out from the entry into force, again and again, and dates the points.
 */
export function layUndatedMilestones(duty: DutyOf<'milestones'>, terms: Terms): Lay {
  const { policy } = terms;
  if (policy !== null) return (sight) => layByPolicy(duty, policy, terms, sight);
  const needed = terms.reading === 'substitute' ? 1 : duty.at.length;
  return (sight) => [countedSlot(needed, terms, sight)];
}

function countedSlot(needed: number, { norm, time }: Terms, sight: Sight): Slot {
  const acts = onDaysOfTheirOwn(since(countsSince(time), actsSeen(sight, norm.acts)));
  const filledBy = acts[needed - 1] ?? null;
  const done: readonly Because[] = filledBy === null ? [] : [POINTS_NOT_FIXED];
  return {
    span: null,
    filledBy,
    seamless: false,
    acts: filledBy === null ? acts : acts.slice(0, needed),
    owed: { types: norm.acts, needed },
    countsFrom: countsSince(time),
    logged: true,
    breachedFrom: null,
    occurrence: null,
    because: [NO_PERIOD, NO_DATE, ...done],
    settled: null,
  };
}

const NO_PERIOD: Because = Object.freeze({ code: 'no-document-period' });
const POINTS_NOT_FIXED: Because = Object.freeze({ code: 'points-not-fixed' });

// Two acts of one day are one occasion.
function onDaysOfTheirOwn(acts: readonly Act[]): readonly Act[] {
  return acts.filter(({ on }, index) => acts[index - 1]?.on !== on);
}

function layByPolicy(duty: DutyOf<'milestones'>, term: Period, terms: Terms, sight: Sight): readonly Slot[] {
  const { until } = terms.time;
  const first = countsSince(terms.time);
  const acts = since(first, actsSeen(sight, terms.norm.acts));
  const slots: Slot[] = [];
  const policy: Because = { code: 'policy', period: term };
  for (let index = 0; ; index++) {
    const [from, next] = [addPeriod(first, term, index), addPeriod(first, term, index + 1)];
    if (index > 0 && from > until) return slots;
    const name = `${toPlainDate(from)}..${toPlainDate(next - 1)}`;
    const within = acts.filter(({ on }) => on >= from && on < next);
    const points = layPoints(
      duty,
      terms,
      name,
      { from, to: next - 1, years: milestonesOf(from, next - 1) },
      within,
    );
    slots.push(
      ...points.map((slot) => ({ ...slot, because: [NO_PERIOD, NO_DATE, policy, ...slot.because] })),
    );
  }
}
