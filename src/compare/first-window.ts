import { firstWindow, windowAfter } from '../engine/duties/windows.ts';
import { type Duty, intervalOf, readAs } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import { type Instrument, ownInForceFrom } from '../model/instrument.ts';
import { toDay, toPlainDate } from '../model/plain-date.ts';
import type { Obligation } from '../model/ruleset.ts';

/**
 * The first window in which a recurring duty is owed, from the day of entry into force that the text states
 * or its ruleset supposes; `null` where no such day is known or the law gives no interval.
 */
export function firstWindowOf({ duty, readings }: Obligation, instrument: Instrument): Window | null {
  const inForceFrom = ownInForceFrom(instrument) ?? instrument.assumption?.inForceFrom ?? null;
  const reading = readings?.default ?? readAs(duty);
  const every = intervalOf(duty, reading);
  if (every === null || reading === null || inForceFrom === null) return null;
  const { months, dueAfter } = recursAs(duty);
  const first = firstWindow(reading, { every, months }, toDay(inForceFrom));
  const { from, to } = dueAfter === null ? first : windowAfter(first, dueAfter);
  return { from: toPlainDate(from), to: toPlainDate(to) };
}

function recursAs(duty: Duty) {
  return duty.type === 'recurring' ? duty : { months: null, dueAfter: null };
}
