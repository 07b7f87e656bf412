import { toDay } from '../model/plain-date.ts';
import type { Report } from '../model/report.ts';
import type { FailOn } from './command-options.ts';

/** How many days ahead a last good day is soon. */
const SOON = 30;

/** Tells whether a report makes its command fail. */
export function fails(report: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  if (report.violations.length > 0) return true;
  if (failOn === 'unknown') return report.summary.all.unknown > 0;
  return (
    failOn === 'due-soon' && report.deadlines.some(({ dueOn }) => toDay(dueOn) - toDay(report.asOf) <= SOON)
  );
}
