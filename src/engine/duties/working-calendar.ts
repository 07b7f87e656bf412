import type { Holidays } from '../../model/holidays.ts';
import { type Day, toDay } from '../../model/plain-date.ts';
import { WEEKDAYS, type Weekday } from '../../model/terms.ts';

/** Which days are worked: the weekend of a region, and the holidays of the years for which somebody gives them. */
export type WorkingCalendar = {
  readonly weekend: ReadonlySet<Weekday>;
  readonly holidays: ReadonlySet<Day>;
  /** The years whose holidays are all known. */
  readonly years: ReadonlySet<number>;
};

const WEEKEND: readonly Weekday[] = ['saturday', 'sunday'];

/**
 * Makes the calendar of working days of a region.
 *
 * @param weekend the days of its weekend; Saturday and Sunday where its ruleset names none
 * @param given the holidays of the years for which the caller gives them
 */
export function workingCalendar(
  weekend: readonly Weekday[] | null,
  given: readonly Holidays[],
): WorkingCalendar {
  return {
    weekend: new Set(weekend ?? WEEKEND),
    holidays: new Set(given.flatMap(({ days }) => days.map(toDay))),
    years: new Set(given.map(({ year }) => year)),
  };
}

/** The day of the week of a civil day. */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[(((day + THURSDAY) % 7) + 7) % 7] as Weekday;
}

// Day 0 is 1 January 1970, a Thursday.
const THURSDAY = 3;

/** Tells whether a day is worked, as far as holidays are known: of an unknown year only the weekend is not. */
export function isWorkingDay(day: Day, { weekend, holidays }: WorkingCalendar): boolean {
  return !weekend.has(weekdayOf(day)) && !holidays.has(day);
}
