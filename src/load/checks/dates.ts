import { quote } from '../../model/issue.ts';
import { isPlainDate, type PlainDate } from '../../model/plain-date.ts';
import type { Place } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';

/** The day at a place, or `null` when none is written there. */
export function dateAt(place: Place): PlainDate | null {
  return isPlainDate(place.value) ? place.value : null;
}

/** Demands that the day at one place is not before the day at another, where both are written. */
export function demandOrder(earlier: Place, later: Place, code: string): readonly Problem[] {
  const [from, to] = [dateAt(earlier), dateAt(later)];
  if (from === null || to === null || from <= to) return [];
  const message = `${namePlace(later)} is ${quote(to)}, before ${quote(String(earlier.key))}, which is ${quote(from)}`;
  return [problemAt(later, code, message, `a day not before ${from}`)];
}
