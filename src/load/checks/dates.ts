import type { DayIssues } from '../../model/issues/law-issues.ts';
import { isPlainDate, type PlainDate } from '../../model/plain-date.ts';
import type { Place } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';

/** The day at a place, or `null` when none is written there. */
export function dateAt(place: Place): PlainDate | null {
  return isPlainDate(place.value) ? place.value : null;
}

type OrderCode = Extract<
  keyof DayIssues,
  'ends-before-it-begins' | 'dates-out-of-order' | 'horizon-before-as-of'
>;

/** Demands that the day at one place is not before the day at another, where both are written. */
export function demandOrder(earlier: Place, later: Place, code: OrderCode): readonly Trouble[] {
  const [from, to] = [dateAt(earlier), dateAt(later)];
  if (from === null || to === null || from <= to) return [];
  return [problemAt(later, code, { day: to, after: from, afterKey: String(earlier.key) })];
}
