import type { Because, WindowNaming } from '../../model/because.ts';
import { type Period, periodMonths } from '../../model/period.ts';
import type { ReadingName } from '../../model/terms.ts';
import type { Span } from './span.ts';
import type { Timeline } from './timeline.ts';
import type { Interval } from './windows.ts';

/**
 * How the windows of a reading are named: with their length where the name of the reading does not say it, and with the
 * day from which they are counted where that is not the entry into force of the regulation.
 */
export function nameWindows(
  reading: ReadingName | null,
  { every, months }: Interval,
  { wordingFrom }: Timeline,
): WindowNaming {
  const length = months === null ? every : A_MONTH;
  return {
    reading,
    ...(reading === null || saysLength(reading, length) ? {} : { every: length }),
    ...(wordingFrom === null ? {} : { since: wordingFrom }),
  };
}

const A_MONTH = 'P1M' as Period;
const A_YEAR = 12;

function saysLength(reading: ReadingName, length: Period): boolean {
  const months = periodMonths(length);
  if (reading === 'calendar') return false;
  if (reading === 'calendar-year') return months === A_YEAR;
  return reading === 'rolling' || reading === 'no-interval' || (months !== null && months % A_YEAR === 0);
}

/** The step of reasoning that names the days of a window, and how it is read. */
export function windowStep({ window }: Span, naming: WindowNaming): Because {
  return { code: 'window', ...naming, from: window.from, to: window.to };
}
