import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import { type DutyOf, intervalOf, readAs } from '../../model/duty.ts';
import type { Period } from '../../model/period.ts';
import type { Doings } from '../sight/doings.ts';
import { countedSlot, doingsSince } from './counted.ts';
import { dueAfterEach } from './due-after.ts';
import { dueOnEach } from './due-on.ts';
import { layDues } from './dues.ts';
import type { Lay } from './lay.ts';
import { layRolling } from './rolling.ts';
import type { Owed, Slot } from './slot.ts';
import { type ClosedSpan, spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { countsSince, lastDayJudged } from './timeline.ts';
import { nameWindows, windowStep } from './window-step.ts';
import { fixedWindows, isFixed } from './windows.ts';

/**
 * An act at least n times in each window. Fixed windows stand by themselves: an act outside one never
 * fills it, unless it is due after the window or by a day of it. A rolling window runs from the last act, and the next opens only with an
 * act. Without an interval in the law, as it is read, and without a local policy, there is one undated slot.
 */
export function layRecurring(duty: DutyOf<'recurring'>, terms: Terms): Lay {
  const owed: Owed = { types: terms.norm.acts, needed: duty.atLeast };
  const every = intervalOf(duty, terms.reading ?? undefined);
  if (every !== null) return layDated(duty, every, owed, terms);
  const { policy } = terms;
  if (policy !== null) return layRolling(policy, owed, terms, policyReasons(policy), { reading: null });
  const first = countsSince(terms.time);
  return (sight) => {
    const doings = doingsSince(first, sight, owed);
    // What was done while it bound: of several acts the last of them is told.
    const acts = doings.acts.filter(({ on }) => on <= lastDayJudged(terms.time));
    return [countedSlot(null, acts, doings, owed, first, [NO_INTERVAL])];
  };
}

const NO_INTERVAL: Because = Object.freeze({ code: 'no-interval-in-law' });

function policyReasons(period: Period): readonly Because[] {
  return [NO_INTERVAL, Object.freeze({ code: 'policy', period })];
}

function layDated(duty: DutyOf<'recurring'>, every: Period, owed: Owed, terms: Terms): Lay {
  const { dueAfter, dueOn, months } = duty;
  const reading = terms.reading ?? readAs(duty);
  const { inForceFrom, until } = terms.time;
  const first = countsSince(terms.time);
  const interval = { every, months };
  const naming = nameWindows(terms.reading ?? duty.window, interval, terms.time);
  if (reading === null || !isFixed(reading)) return layRolling(every, owed, terms, [], naming);
  const windows = fixedWindows(reading, interval, first, until);
  if (dueAfter !== null) return layDues(windows, dueAfterEach(dueAfter, terms.calendar, naming), owed, terms);
  if (dueOn !== null) return layDues(windows, dueOnEach(dueOn, naming), owed, terms);
  // A window that was over before the work was taken over is told of whoever had it then.
  const laid = windows
    .filter(({ to }) => to >= inForceFrom)
    .map(({ from, to }) => {
      const span = spanOf(from, to);
      // Every report shares what is written of a fixed window.
      Object.freeze(span.window);
      return { span, because: [Object.freeze(windowStep(span, naming))] };
    });
  return (sight) => fillFixed(laid, doingsSince(first, sight, owed), owed);
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
    return countedSlot(span, inside, doings, owed, span.from, because);
  });
}
