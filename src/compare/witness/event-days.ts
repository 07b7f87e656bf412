import type { Finding } from '../../model/finding.ts';
import { type Day, toDay } from '../../model/plain-date.ts';

/**
 * The days on which something done may change a verdict: the first and the last good day of every window, the
 * day after it, and the day from which the regulations bind.
 */
export function boundaryDays(findings: readonly Finding[], start: Day, end: Day): readonly Day[] {
  const days = findings.flatMap(({ window }) => {
    const from = window?.from == null ? [] : [toDay(window.from)];
    const to = window?.to == null ? [] : [toDay(window.to), toDay(window.to) + 1];
    return [...from, ...to];
  });
  return [...new Set([start, ...days])].filter((day) => day >= start && day <= end).sort((a, b) => a - b);
}
