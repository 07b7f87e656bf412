import { firstWindow } from '../engine/duties/windows.ts';
import { intervalOf, readAs } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import type { Instrument } from '../model/instrument.ts';
import { toDay, toPlainDate } from '../model/plain-date.ts';
import type { Obligation } from '../model/ruleset.ts';

/**
 * The first window in which a recurring duty is owed, from the day of entry into force that the text states
 * or its ruleset supposes; `null` where no such day is known or the law gives no interval.
 */
export function firstWindowOf({ duty, readings }: Obligation, instrument: Instrument): Window | null {
  const inForceFrom = instrument.inForceFrom ?? instrument.assumption?.inForceFrom ?? null;
  const reading = readings?.default ?? readAs(duty);
  const every = intervalOf(duty, reading);
  if (every === null || reading === null || inForceFrom === null) return null;
  const { from, to } = firstWindow(reading, every, toDay(inForceFrom));
  return { from: toPlainDate(from), to: toPlainDate(to) };
}
