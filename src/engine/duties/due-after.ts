import type { Because, WindowNaming } from '../../model/because.ts';
import { toPlainDate } from '../../model/plain-date.ts';
import type { Term } from '../../model/term.ts';
import { countTerm, type TermEnd } from './count-term.ts';
import { type DueIn, dueAbout } from './dues.ts';
import { spanOf } from './span.ts';
import type { FixedWindow } from './windows.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * An act after each period, within a term from the day after it. One that comes before the period is over is about
 * another. Whoever is bound on the last day of the period owes it.
 */
export function dueAfterEach(dueAfter: Term, calendar: WorkingCalendar, naming: WindowNaming): DueIn {
  return (period) => {
    const { day, unknownYears } = endAfter(period, dueAfter, calendar);
    const about = { from: toPlainDate(period.from), to: toPlainDate(period.to) };
    const step: Because = { code: 'due-after', ...naming, ...about };
    return dueAbout(period, { span: spanOf(period.to + 1, day), unknownYears, step, appliesOn: period.to });
  };
}

/** When a term from the day after a period ends: that day is its first. */
export function endAfter({ to }: FixedWindow, dueAfter: Term, calendar: WorkingCalendar): TermEnd {
  return countTerm(to + 1, dueAfter, 'include-first', calendar);
}
