import { compareText } from '../../model/collections.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Deadline } from '../../model/report.ts';
import type { Ledger } from './ledger.ts';

/**
 * The next date of each duty of each unit, in the order of days; with a horizon also every other date up
 * to it. A duty that is already in breach, and whose next window does not open by itself, has none.
 */
export function listDeadlines({ dates }: Ledger, horizon: PlainDate | null): readonly Deadline[] {
  const wanted = dates.flatMap(({ first, more }) => {
    const [next, ...later] = [...first].sort(byDay);
    const others = horizon === null ? [] : [...later, ...more].filter(({ dueOn }) => dueOn <= horizon);
    return next === undefined ? others : [next, ...others];
  });
  // The sort is stable: deadlines of one day stay in the order of the regulation.
  return wanted.sort(byDay);
}

function byDay(a: Deadline, b: Deadline): number {
  return compareText(a.dueOn, b.dueOn);
}
