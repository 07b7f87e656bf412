import type { Act } from '../../model/act.ts';
import type { Because, WindowNaming } from '../../model/because.ts';
import type { Occurrence } from '../../model/finding.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { Term } from '../../model/term.ts';
import type { Doings } from '../sight/doings.ts';
import { isTimed, scopeOn } from '../sight/moments.ts';
import type { Sight } from '../sight/sight.ts';
import { countTerm, type TermEnd } from './count-term.ts';
import { countedSlot, doingsSince } from './counted.ts';
import type { Lay } from './lay.ts';
import type { Owed, Slot } from './slot.ts';
import { type ClosedSpan, spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { countsSince, lastDayOfBegun } from './timeline.ts';
import { windowStep } from './window-step.ts';
import type { FixedWindow } from './windows.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A period, and the days after it within which the act about it is owed. */
type Due = {
  readonly span: ClosedSpan;
  readonly occurrence: Occurrence;
  readonly unknownYears: readonly number[];
  readonly because: readonly Because[];
  /** The last day of the period: whoever is bound then owes the act about it. */
  readonly appliesOn: Day;
};

/**
 * An act after each period, within a term from the day after it. One that comes before the period is over is about
 * another; one that comes late fills the oldest period that still stands open.
 */
export function layDueAfter(
  periods: readonly FixedWindow[],
  dueAfter: Term,
  owed: Owed,
  terms: Terms,
  naming: WindowNaming,
): Lay {
  const last = lastDayOfBegun(terms.time);
  const dues = periods
    .map((period) => dueOf(period, endAfter(period, dueAfter, terms.calendar), naming, last))
    .filter(({ span }) => span.to >= terms.time.inForceFrom);
  return (sight) => {
    const doings = doingsSince(countsSince(terms.time), sight, owed);
    const owes = owedIn(dues, terms, sight);
    const filled = allot(dues, doings, owed, owes);
    const known = isKnown(dues, filled, sight.run.completeFrom, (counts) =>
      allot(dues, doings, owed, (due) => owes(due) && counts(due)),
    );
    return dues.map((due, index): Slot => {
      const { span, unknownYears, occurrence, because, appliesOn } = due;
      const countsFrom = known(index) ? span.from : Number.NEGATIVE_INFINITY;
      const slot = countedSlot(span, filled[index] ?? [], doings, owed, countsFrom, because);
      return { ...slot, unknownYears, occurrence, appliesOn };
    });
  };
}

/** When a term from the day after a period ends: that day is its first. */
export function endAfter({ to }: FixedWindow, dueAfter: Term, calendar: WorkingCalendar): TermEnd {
  return countTerm(to + 1, dueAfter, 'include-first', calendar);
}

function dueOf(period: FixedWindow, { day, unknownYears }: TermEnd, naming: WindowNaming, lastDay: Day): Due {
  const span = spanOf(period.to + 1, day);
  Object.freeze(span.window);
  const about = { from: toPlainDate(period.from), to: toPlainDate(period.to) };
  const after: Because = Object.freeze({ code: 'due-after', ...naming, ...about });
  const within = Object.freeze(windowStep(span, { reading: null }));
  const occurrence: Occurrence = Object.freeze({ kind: 'period', ...about });
  const doubt: readonly Because[] =
    unknownYears.length === 0 ? [] : [Object.freeze({ code: 'holidays-unknown', years: unknownYears })];
  const because = [after, within, ...doubt];
  return { span, unknownYears, occurrence, because, appliesOn: Math.min(period.to, lastDay) };
}

// What is not owed for a period is no gap that a late act could fill.
function owedIn(dues: readonly Due[], { norm }: Terms, sight: Sight): (due: Due) => boolean {
  const { applies } = norm;
  if (applies === null || !isTimed(applies, sight)) return () => true;
  const owed = new Set(dues.filter(({ appliesOn }) => applies.holds(scopeOn(appliesOn, sight)) !== false));
  return (due) => owed.has(due);
}

/** The acts that count for each period, by its place in the list. */
type Allotted = readonly (readonly Act[])[];

// Acts are given out in the order of days: to the period in whose days they come, else to the oldest that was missed.
function allot(
  dues: readonly Due[],
  { acts, tally }: Doings,
  { needed }: Owed,
  counts: (due: Due) => boolean,
): Allotted {
  const filled = dues.map((): Act[] => []);
  const done = dues.map((due) => !counts(due));
  const firstOpen = (fits: (span: ClosedSpan) => boolean) =>
    dues.findIndex(({ span }, index) => done[index] === false && fits(span));
  for (const act of acts) {
    const inside = firstOpen(({ from, to }) => from <= act.on && act.on <= to);
    const index = inside >= 0 ? inside : firstOpen(({ to }) => to < act.on);
    const own = filled[index];
    if (own === undefined) continue;
    own.push(act);
    done[index] = tally(own).completions.length >= needed;
  }
  return filled;
}

// Where the log may lack what was done for an older period, an act that came late may be about either.
function isKnown(
  dues: readonly Due[],
  filled: Allotted,
  completeFrom: Day,
  again: (counts: (due: Due) => boolean) => Allotted,
): (index: number) => boolean {
  const [first] = dues;
  if (first === undefined || first.span.from >= completeFrom) return () => true;
  const others = again(({ span }) => span.from >= completeFrom);
  return (index) => isSame(filled[index] ?? [], others[index] ?? []);
}

function isSame(a: readonly Act[], b: readonly Act[]): boolean {
  return a.length === b.length && a.every((act, at) => act === b[at]);
}
