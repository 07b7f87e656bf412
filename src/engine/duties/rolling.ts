import type { Because, WindowNaming } from '../../model/because.ts';
import type { Period } from '../../model/period.ts';
import { type Day, lastGoodDay } from '../../model/plain-date.ts';
import { type Sight, since } from '../sight/sight.ts';
import { countedSlot, doingsSince } from './counted.ts';
import { actsUntilDone } from './fill.ts';
import type { Lay } from './lay.ts';
import { appliesAgainFrom } from './owed-again.ts';
import type { Owed, Slot } from './slot.ts';
import { type ClosedSpan, spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { windowStep } from './window-step.ts';

/** Windows that run from the last act: the next opens only with an act. */
export function layRolling(
  every: Period,
  owed: Owed,
  terms: Terms,
  because: readonly Because[],
  naming: WindowNaming,
): Lay {
  return (sight) => {
    const slots: Slot[] = [];
    let window = rollingFrom(terms.time.inForceFrom, every, terms.time.inForceFrom);
    // An act on the day of entry into force counts; an act on the day of the last one is the same occasion.
    const first = terms.time.inForceFrom + (terms.openedByAct === true ? 1 : 0);
    const doings = doingsSince(first, sight, owed);
    let rest = doings.acts;
    for (;;) {
      const acts = actsUntilDone(rest, doings, owed.needed);
      const steps = [...because, windowStep(window, naming)];
      const slot = countedSlot(window, acts, doings, owed, window.from, steps);
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
