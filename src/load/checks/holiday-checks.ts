import { field, items, type Place } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { dateAt } from './dates.ts';

/** A check of the holidays among the options. */
type HolidayCheck = (root: Place) => readonly Trouble[];

/** Holidays are days of the year under which they stand. */
const holidaysLieInTheirYear: HolidayCheck = (root) =>
  items(field(root, 'holidays')).flatMap((list) => {
    const year = field(list, 'year').value;
    if (typeof year !== 'number') return [];
    return items(field(list, 'days')).flatMap((place) => {
      const day = dateAt(place);
      if (day === null || Number(day.slice(0, 4)) === year) return [];
      return [problemAt(place, 'holiday-of-another-year', { day, year })];
    });
  });

/** The holidays of a year stand in one list: given twice, neither would be known to be all. */
const yearsAreGivenOnce: HolidayCheck = (root) => {
  const years = items(field(root, 'holidays')).map((list) => field(list, 'year'));
  return years.flatMap((place, index) => {
    const year = place.value;
    const isRepeated = years.slice(0, index).some((earlier) => earlier.value === year);
    return typeof year === 'number' && isRepeated ? [problemAt(place, 'repeated-year', { year })] : [];
  });
};

/** Every demand on holidays. */
export const HOLIDAY_CHECKS: Readonly<Record<string, HolidayCheck>> = {
  holidaysLieInTheirYear,
  yearsAreGivenOnce,
};
