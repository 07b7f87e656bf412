import type { Day } from '../../model/plain-date.ts';
import { firstDayHolding, isTimed, scopeOn } from '../sight/moments.ts';
import type { Sight } from '../sight/sight.ts';
import type { Slot } from './slot.ts';
import type { Terms } from './terms.ts';
import { lastDayJudged } from './timeline.ts';
import { NO_DATE } from './undated.ts';

/**
 * The first day on which a norm applies again that did not apply on the last good day of a window; `null` where it
 * applied on that day, or has not applied since.
 */
export function appliesAgainFrom(lastGoodDay: Day, { norm, time }: Terms, sight: Sight): Day | null {
  const { applies } = norm;
  const end = lastDayJudged(time);
  if (applies === null || lastGoodDay >= end || !isTimed(applies, sight)) return null;
  if (applies.holds(scopeOn(lastGoodDay, sight)) !== false) return null;
  return firstDayHolding(applies, lastGoodDay + 1, end, sight);
}

/**
 * What is owed once, or must be there, and was not owed on its last good day, is owed when the norm applies again:
 * but then without a date, since the one that the law names is past.
 */
export function owedAgain(slots: readonly Slot[], terms: Terms, sight: Sight): readonly Slot[] {
  const { type } = terms.norm.obligation.duty;
  const last = slots[slots.length - 1];
  if (type !== 'once' && type !== 'document') return [];
  if (last === undefined || last.span === null || last.span.to === null) return [];
  // A paper that came later stands for itself.
  if (type === 'document' && last.filledBy !== null) return [];
  if (appliesAgainFrom(last.span.to, terms, sight) === null) return [];
  return [{ ...last, span: null, occurrence: null, because: [NO_DATE] }];
}
