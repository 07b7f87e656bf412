import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import { type DutyOf, intervalOf, readAs } from '../../model/duty.ts';
import type { Period } from '../../model/period.ts';
import { type Day, lastGoodDay } from '../../model/plain-date.ts';
import type { ReadingName } from '../../model/terms.ts';
import { type Doings, doingsSeen } from '../sight/doings.ts';
import { type Sight, since } from '../sight/sight.ts';
import { actsUntilDone, fill } from './fill.ts';
import type { Lay } from './lay.ts';
import { appliesAgainFrom } from './owed-again.ts';
import type { Owed, Slot } from './slot.ts';
import { type ClosedSpan, type Span, spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { fixedWindows, isFixed } from './windows.ts';

/**
 * An act at least n times in each window. Fixed windows stand by themselves: an act outside one never
 * fills it. A rolling window runs from the last act, and the next opens only with an act. Without an
 * interval in the law, as it is read, and without a local policy, there is one undated slot.
 */
export function layRecurring(duty: DutyOf<'recurring'>, terms: Terms): Lay {
  const owed: Owed = { types: terms.norm.acts, needed: duty.atLeast };
  const every = intervalOf(duty, terms.reading ?? undefined);
  if (every !== null) return layDated(duty, every, owed, terms);
  if (terms.policy !== null) return layRolling(terms.policy, owed, terms, policyReasons(terms.policy), null);
  const { inForceFrom } = terms.time;
  return (sight) => {
    const doings = doingsSince(inForceFrom, sight, owed);
    return [slotOf(null, doings.acts, doings, owed, inForceFrom, [NO_INTERVAL])];
  };
}

const NO_INTERVAL: Because = Object.freeze({ code: 'no-interval-in-law' });

function policyReasons(period: Period): readonly Because[] {
  return [NO_INTERVAL, Object.freeze({ code: 'policy', period })];
}

function layDated(duty: DutyOf<'recurring'>, every: Period, owed: Owed, terms: Terms): Lay {
  const reading = terms.reading ?? readAs(duty);
  const named = terms.reading ?? duty.window;
  if (reading === null || !isFixed(reading)) return layRolling(every, owed, terms, [], named);
  const { inForceFrom, until } = terms.time;
  const windows = fixedWindows(reading, every, inForceFrom, until).map(({ from, to }) => {
    const span = spanOf(from, to);
    // Every report shares what is written of a fixed window.
    Object.freeze(span.window);
    return { span, because: [Object.freeze(windowStep(span, named))] };
  });
  return (sight) => fillFixed(windows, doingsSince(inForceFrom, sight, owed), owed);
}

type LaidWindow = { readonly span: ClosedSpan; readonly because: readonly Because[] };

// Windows and acts are both in the order of days, and no two windows overlap.
function fillFixed(windows: readonly LaidWindow[], doings: Doings, owed: Owed): readonly Slot[] {
  const { acts } = doings;
  let at = 0;
  return windows.map(({ span, because }) => {
    const inside: Act[] = [];
    for (let act = acts[at]; act !== undefined && act.on <= span.to; act = acts[++at]) {
      if (act.on >= span.from) inside.push(act);
    }
    return slotOf(span, inside, doings, owed, span.from, because);
  });
}

function layRolling(
  every: Period,
  owed: Owed,
  terms: Terms,
  because: readonly Because[],
  named: ReadingName | null,
): Lay {
  return (sight) => {
    const slots: Slot[] = [];
    let window = rollingFrom(terms.time.inForceFrom, every, terms.time.inForceFrom);
    // An act on the day of entry into force counts; an act on the day of the last one is the same occasion.
    const doings = doingsSince(terms.time.inForceFrom, sight, owed);
    let rest = doings.acts;
    for (;;) {
      const acts = actsUntilDone(rest, doings, owed.needed);
      const slot = slotOf(window, acts, doings, owed, window.from, [...because, windowStep(window, named)]);
      slots.push(slot);
      const again = opensAgain(slot, window.to, terms, sight);
      if (again !== null) {
        window = rollingFrom(again, every, again);
        rest = since(again, rest);
        continue;
      }
      if (slot.filledBy === null) return slots;
      const last = slot.filledBy.on;
      window = rollingFrom(last, every, window.from + 1);
      rest = rest.filter((act) => act.on > last);
    }
  };
}

function doingsSince(day: Day, sight: Sight, { types }: Owed): Doings {
  const doings = doingsSeen(sight, types);
  return { ...doings, acts: since(day, doings.acts), unclear: since(day, doings.unclear) };
}

// A window begins with what opens it; two that open on one day would be one and the same, so that the second begins
// the day after: so after an act on the very day of entry into force.
function rollingFrom(anchor: Day, every: Period, earliest: Day): ClosedSpan {
  const from = Math.max(anchor, earliest);
  return spanOf(from, Math.max(from, lastGoodDay(anchor, every)));
}

// A window in which nothing was owed at its end is no missed one: the next opens when the duty applies again.
function opensAgain({ filledBy }: Slot, lastGoodDay: Day, terms: Terms, sight: Sight): Day | null {
  if (filledBy !== null && filledBy.on <= lastGoodDay) return null;
  const again = appliesAgainFrom(lastGoodDay, terms, sight);
  return again === null || (filledBy !== null && filledBy.on < again) ? null : again;
}

function slotOf(
  span: Span | null,
  acts: readonly Act[],
  doings: Doings,
  { types, needed }: Owed,
  countsFrom: Day,
  because: readonly Because[],
): Slot {
  // Without a window nothing begins or ends with the act that was enough: the last one is told.
  const isWithin = (day: Day) => span === null || (day >= span.from && (span.to === null || day <= span.to));
  const lastOf = ({ length }: readonly Act[]) => (span === null ? Math.max(needed, length) : needed);
  return {
    span,
    ...fill(acts, doings, needed, (completions) => completions[lastOf(completions) - 1], isWithin),
    owed: { types, needed },
    countsFrom,
    seamless: false,
    logged: true,
    breachedFrom: null,
    occurrence: null,
    because,
    settled: null,
  };
}

function windowStep({ window }: Span, reading: ReadingName | null): Because {
  return { code: 'window', reading, from: window.from, to: window.to };
}
