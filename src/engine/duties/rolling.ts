import type { Because, WindowNaming } from '../../model/because.ts';
import type { Period } from '../../model/period.ts';
import { type Day, lastGoodDay } from '../../model/plain-date.ts';
import { type Sight, since } from '../sight/sight.ts';
import { countedSlot, doingsSince } from './counted.ts';
import { actsUntilDone } from './fill.ts';
import type { Lay } from './lay.ts';
import { appliesAgainFrom } from './owed-again.ts';
import type { Owed, Slot } from './slot.ts';
import { type ClosedSpan, type Span, spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { countsSince } from './timeline.ts';
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
    const first = countsSince(terms.time);
    let window = rollingFrom(first, every, first);
    // An act on the day of entry into force counts; an act on the day of the last one is the same occasion.
    const doings = doingsSince(first + (terms.openedByAct === true ? 1 : 0), sight, owed);
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
      // What was over before the work was taken over is told of whoever had it then.
      if (slot.filledBy === null) return slots.filter(({ span }) => isFrom(terms.time.inForceFrom, span));
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

function isFrom(day: Day, span: Span | null): boolean {
  return span?.to == null || span.to >= day;
}

// A window in which nothing was owed at its end is no missed one: the next opens when the duty applies again. One that
// was missed before the work was taken over stays with whoever had it then, and the next opens with the new hands.
function opensAgain({ filledBy }: Slot, lastGoodDay: Day, terms: Terms, sight: Sight): Day | null {
  if (filledBy !== null && filledBy.on <= lastGoodDay) return null;
  const { inForceFrom } = terms.time;
  const takenOver = lastGoodDay < inForceFrom ? inForceFrom : null;
  const again = appliesAgainFrom(lastGoodDay, terms, sight) ?? takenOver;
  return again === null || (filledBy !== null && filledBy.on < again) ? null : again;
}
