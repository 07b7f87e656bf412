import { periodParts } from '../../model/period.ts';
import { addMonthsWithin, type Day, endOfPeriod, yearOf } from '../../model/plain-date.ts';
import { daysOfHours, isHours, isWorking, type Term } from '../../model/term.ts';
import { countsFirstDay, type ReadingName } from '../../model/terms.ts';
import { isWorkingDay, type WorkingCalendar } from './working-calendar.ts';

/** The end of a term, and what it would take to be sure of it. */
export type TermEnd = {
  /** The last good day; where holidays are not known, the earliest that it can be. */
  readonly day: Day;
  /** The years whose holidays nobody has given and that could move that day; none of a term in other days. */
  readonly unknownYears: readonly number[];
};

/**
 * Counts a term from an event. The day of the event is not counted, unless the reading counts it: 14 days from
 * 1 March end on 15 March, one month from 15 January on 15 February; read `include-first`, on 14 March and
 * 14 February. Where the month has no such day the term ends with the month. `PT24H` ends on the next day, read
 * `same-day` on the day itself.
 *
 * @param from the day of the event
 * @param reading how the term is read; any other reading, or none, leaves the day of the event out
 */
export function countTerm(
  from: Day,
  term: Term,
  reading: ReadingName | null,
  calendar: WorkingCalendar,
): TermEnd {
  const counted = countsFirstDay(reading);
  const start = counted ? from - 1 : from;
  if (isWorking(term)) return stepDays(start, term.days, 1, calendar);
  if (isHours(term)) return sure(start + daysOfHours(term));
  return sure(endOfPeriod(from, term, counted));
}

/**
 * Counts a term back from an event: the last day that lies a whole term before it. A month before 31 March is
 * 28 February, 14 days before 15 March are 1 March; where the day of the event counts, a day later. Where holidays are
 * not known it is the latest that it can be.
 *
 * @param until the day of the event
 */
export function countBack(
  until: Day,
  term: Term,
  reading: ReadingName | null,
  calendar: WorkingCalendar,
): TermEnd {
  const end = countsFirstDay(reading) ? until + 1 : until;
  if (isWorking(term)) return stepDays(end, term.days, -1, calendar);
  if (isHours(term)) return sure(end - daysOfHours(term));
  const { years, months, days } = periodParts(term);
  return sure(addMonthsWithin(end - days, -(years * 12 + months)));
}

function sure(day: Day): TermEnd {
  return { day, unknownYears: NONE };
}

const NONE: readonly number[] = Object.freeze([]);

// From the day before the first that may count, a working day at a time. A day that is worked for all that is known may
// yet be a holiday of a year that nobody has given.
function stepDays(start: Day, count: number, step: 1 | -1, calendar: WorkingCalendar): TermEnd {
  const unknown = new Set<number>();
  let day = start;
  for (let left = count; left > 0; ) {
    day += step;
    if (!isWorkingDay(day, calendar)) continue;
    left--;
    const year = yearOf(day);
    if (!calendar.years.has(year)) unknown.add(year);
  }
  return unknown.size === 0 ? sure(day) : { day, unknownYears: [...unknown].sort((a, b) => a - b) };
}
