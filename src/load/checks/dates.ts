import type { DayIssues } from '../../model/issues/law-issues.ts';
import { isPlainDate, type PlainDate, toDay } from '../../model/plain-date.ts';
import { field, isEmpty, type Place } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';

/** The day at a place, or `null` when none is written there. */
export function dateAt(place: Place): PlainDate | null {
  return isPlainDate(place.value) ? place.value : null;
}

/** Something dated as day numbers, both counted; open ends are infinite. */
export type DatedSpan = { readonly place: Place; readonly from: number; readonly until: number };

/** The span of something with `from` and `until`. One whose days are malformed or run backwards cannot be laid beside others. */
export function spanAt(place: Place): readonly DatedSpan[] {
  const [from, until] = [field(place, 'from'), field(place, 'until')];
  const span = {
    place,
    from: dayAt(from, Number.NEGATIVE_INFINITY),
    until: dayAt(until, Number.POSITIVE_INFINITY),
  };
  return span.from <= span.until ? [span] : [];
}

/** Each span with the one before it, in the order of days. */
export function neighboursOf(spans: readonly DatedSpan[]): readonly (readonly [DatedSpan, DatedSpan])[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.until - b.until);
  return sorted.slice(1).map((later, index) => [sorted[index] ?? later, later]);
}

function dayAt(place: Place, open: number): number {
  if (isEmpty(place)) return open;
  const date = dateAt(place);
  return date === null ? Number.NaN : toDay(date);
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
