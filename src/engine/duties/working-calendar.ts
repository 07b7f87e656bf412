import type { Day } from '../../model/plain-date.ts';
import { WEEKDAYS, type Weekday } from '../../model/terms.ts';

/** Which days are worked: the weekend of a region, and the holidays of the years for which somebody gives them. */
export type WorkingCalendar = {
  readonly weekend: ReadonlySet<Weekday>;
  readonly holidays: ReadonlySet<Day>;
  /** The years whose holidays are all known. */
  readonly years: ReadonlySet<number>;
};

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
