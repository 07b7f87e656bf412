import { compareText, groupBy } from '../model/collections.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Deadline, Finding } from '../model/report.ts';
import type { Verdict } from './verdict.ts';

/**
 * The next date of each duty of each unit, in the order of days; with a horizon also every later date up
 * to it. A duty that is already in breach, and whose next window does not open by itself, has none.
 */
export function listDeadlines(verdicts: readonly Verdict[], horizon: PlainDate | null): readonly Deadline[] {
  const dated = verdicts.flatMap(({ finding }) => deadlineOf(finding));
  const byDuty = groupBy(dated, ({ obligation, unit, bearer }) => JSON.stringify([obligation, unit, bearer]));
  const wanted = [...byDuty.values()].flatMap((all) => {
    const sorted = [...all].sort(byDay);
    return sorted.filter((deadline, index) => index === 0 || (horizon !== null && deadline.dueOn <= horizon));
  });
  // The sort is stable: deadlines of one day stay in the order of the regulation.
  return wanted.sort(byDay);
}

function byDay(a: Deadline, b: Deadline): number {
  return compareText(a.dueOn, b.dueOn);
}

function deadlineOf(finding: Finding): readonly Deadline[] {
  const { obligation, topic, unit, bearer, cites, strength, occurrence, window, dueOn, reading, policy } =
    finding;
  if (finding.status !== 'due' || dueOn === null || window === null) return [];
  return [{ obligation, topic, unit, bearer, cites, strength, occurrence, window, dueOn, reading, policy }];
}
