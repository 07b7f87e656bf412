import { type Period, periodParts } from '../model/period.ts';
import { daysOfHours, isHours, isWorking, type Term, type WorkingDays } from '../model/term.ts';
import { comparePeriods } from './schedule.ts';

/**
 * Compares two terms by length: negative when `a` is surely not longer, positive when not shorter, 0 when they are equal,
 * `null` when it depends on the days (P1M against P30D, working days against a month). Hours are the days on which they
 * run out.
 */
export function compareTerms(a: Term, b: Term): number | null {
  if (isWorking(a)) return isWorking(b) ? a.days - b.days : reversed(compareWithWorking(inDays(b), a));
  return isWorking(b) ? compareWithWorking(inDays(a), b) : comparePeriods(inDays(a), inDays(b));
}

// As many days of the calendar are never longer than working days; how much longer those are, nobody can say.
function compareWithWorking(period: Period, { days }: WorkingDays): number | null {
  const { years, months, days: others } = periodParts(period);
  return years * 366 + months * 31 + others <= days ? -1 : null;
}

function reversed(order: number | null): number | null {
  return order === null ? null : -order;
}

function inDays(term: Exclude<Term, WorkingDays>): Period {
  return isHours(term) ? (`P${daysOfHours(term)}D` as Period) : term;
}
