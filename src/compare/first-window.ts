import { endAfter } from '../engine/duties/due-after.ts';
import { type FixedWindow, firstWindow, type Interval } from '../engine/duties/windows.ts';
import { workingCalendar } from '../engine/duties/working-calendar.ts';
import { type DueDay, dueDayIn } from '../model/due-day.ts';
import { type Duty, intervalOf, readAs } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import { ownInForceFrom } from '../model/instrument.ts';
import { type PlainDate, toDay, toPlainDate } from '../model/plain-date.ts';
import type { Obligation, Ruleset } from '../model/ruleset.ts';

/**
 * The first window in which a recurring duty is owed, from the day of entry into force that the text states
 * or its ruleset supposes, or from the later day on which its wording begins; `null` where no such day is known, the law
 * gives no interval, or its end hangs on holidays.
 *
 * @param since the first day of a dated wording
 */
export function firstWindowOf(
  { duty, readings }: Obligation,
  { instrument, jurisdiction }: Pick<Ruleset, 'instrument' | 'jurisdiction'>,
  since: PlainDate | null,
): Window | null {
  const bindsFrom = ownInForceFrom(instrument) ?? instrument.assumption?.inForceFrom ?? null;
  const inForceFrom = bindsFrom !== null && since !== null && since > bindsFrom ? since : bindsFrom;
  const reading = readings?.default ?? readAs(duty);
  const every = intervalOf(duty, reading);
  if (every === null || reading === null || inForceFrom === null) return null;
  const { months, dueAfter, dueOn } = recursAs(duty);
  const first = firstWindow(reading, { every, months }, toDay(inForceFrom));
  if (dueOn !== null) return writeDays(firstByDay(first, { every, months }, dueOn));
  if (dueAfter === null) return writeDays(first);
  const { day, unknownYears } = endAfter(first, dueAfter, workingCalendar(jurisdiction.weekend, []));
  return unknownYears.length > 0 ? null : writeDays({ from: first.to + 1, to: day });
}

// What is left of a window after its day owes nothing: the next is the first.
function firstByDay(first: FixedWindow, interval: Interval, dueOn: DueDay): FixedWindow {
  const day = dueDayIn(first.to, dueOn);
  if (day >= first.from) return { from: first.from, to: day };
  const next = firstWindow('calendar', interval, first.to + 1);
  return { from: next.from, to: dueDayIn(next.to, dueOn) };
}

function writeDays({ from, to }: FixedWindow): Window {
  return { from: toPlainDate(from), to: toPlainDate(to) };
}

function recursAs(duty: Duty) {
  return duty.type === 'recurring' ? duty : { months: null, dueAfter: null, dueOn: null };
}
