import { fixedWindows } from '../engine/windows.ts';
import { lastGoodDay, toDay, toPlainDate } from '../model/plain-date.ts';
import type { Window } from '../model/report.ts';
import type { Instrument, Obligation } from '../model/ruleset.ts';

/**
 * The first window in which a recurring duty is owed, from the day of entry into force that the text states
 * or its ruleset supposes; `null` where no such day is known or the law gives no interval.
 */
export function firstWindowOf({ duty, readings }: Obligation, instrument: Instrument): Window | null {
  const inForceFrom = instrument.inForceFrom ?? instrument.assumption?.inForceFrom ?? null;
  if (duty.type !== 'recurring' || duty.every === null || inForceFrom === null) return null;
  const from = toDay(inForceFrom);
  const reading = readings?.default ?? duty.window ?? 'rolling';
  switch (reading) {
    case 'calendar-year':
    case 'calendar-blocks':
    case 'pro-rata':
    case 'anniversary': {
      const [first] = fixedWindows(reading, duty.every, from, from);
      return first === undefined ? null : { from: toPlainDate(first.from), to: toPlainDate(first.to) };
    }
    default:
      return { from: inForceFrom, to: toPlainDate(lastGoodDay(from, duty.every)) };
  }
}
