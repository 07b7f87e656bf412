import { type Period, periodMonths } from '../model/period.ts';
import type { ReadingName } from '../model/terms.ts';
import type { WindowsRead } from './wording.ts';
import type { TellingWords } from './words/contract.ts';
import { writeDate, writePeriod } from './write-values.ts';

const A_YEAR = 12;

/** Says how windows are read: by calendar quarter, by the half-year since 1 July 2025. */
export function nameReading(reading: ReadingName, read: WindowsRead, words: TellingWords): string {
  const { readings, windows } = words.terms;
  const { every = null, since = null } = read;
  if (reading === 'anniversary' && since !== null)
    return windows.anniversary(nameBlock(every, words), writeDate(since, words.format));
  if (every === null) return readings[reading];
  if (isOfYears(every)) return readings[nameOfYears(reading, every)];
  const block = nameBlock(every, words);
  if (reading === 'anniversary') return windows.anniversary(block, null);
  if (reading === 'pro-rata') return windows.proRata(block);
  return CALENDAR.includes(reading) ? windows.calendar(block) : readings[reading];
}

const CALENDAR: readonly ReadingName[] = ['calendar', 'calendar-year', 'calendar-blocks'];

// Of years the readings have names of their own.
function nameOfYears(reading: ReadingName, every: Period): ReadingName {
  const isOne = periodMonths(every) === A_YEAR;
  if (reading === 'calendar-year') return isOne ? reading : 'calendar-blocks';
  if (reading !== 'calendar') return reading;
  return isOne ? 'calendar-year' : 'calendar-blocks';
}

function isOfYears(every: Period): boolean {
  return (periodMonths(every) ?? 1) % A_YEAR === 0;
}

function nameBlock(every: Period | null, { format, terms }: TellingWords): string {
  const { block, blocks } = terms.windows;
  if (every === null || isOfYears(every)) return blocks[A_YEAR];
  const months = periodMonths(every);
  return months === 1 || months === 3 || months === 6 ? blocks[months] : block(writePeriod(every, format));
}
