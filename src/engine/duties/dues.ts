import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Occurrence } from '../../model/finding.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { Doings } from '../sight/doings.ts';
import { isTimed, scopeOn } from '../sight/moments.ts';
import type { Sight } from '../sight/sight.ts';
import { countedSlot, doingsSince } from './counted.ts';
import type { Lay } from './lay.ts';
import type { Owed, Slot } from './slot.ts';
import type { ClosedSpan } from './span.ts';
import type { Terms } from './terms.ts';
import { countsSince, lastDayOfBegun } from './timeline.ts';
import { windowStep } from './window-step.ts';
import type { FixedWindow } from './windows.ts';

/** A period, and the days within which the act about it is owed. */
type Due = {
  readonly span: ClosedSpan;
  readonly occurrence: Occurrence;
  readonly unknownYears: readonly number[];
  readonly because: readonly Because[];
  /** Whoever is bound on that day owes the act about it. */
  readonly appliesOn: Day;
};

/** What is due about a period; `null` where nothing is. */
export type DueIn = (period: FixedWindow) => Due | null;

/**
 * An act about each period, in the days in which it is due. One that comes late fills the oldest period that still stands
 * open.
 */
export function layDues(periods: readonly FixedWindow[], dueIn: DueIn, owed: Owed, terms: Terms): Lay {
  const last = lastDayOfBegun(terms.time);
  const dues = periods
    .flatMap((period) => dueIn(period) ?? [])
    .filter(({ span }) => span.to >= terms.time.inForceFrom)
    .map((due): Due => ({ ...due, appliesOn: Math.min(due.appliesOn, last) }));
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

/** What is due about a period, with the step that says why it is due in these days. Every report shares it. */
export function dueAbout(
  { from, to }: FixedWindow,
  { step, ...due }: Omit<Due, 'occurrence' | 'because'> & { readonly step: Because },
): Due {
  const { span, unknownYears } = due;
  Object.freeze(span.window);
  const occurrence: Occurrence = Object.freeze({
    kind: 'period',
    from: toPlainDate(from),
    to: toPlainDate(to),
  });
  const within = Object.freeze(windowStep(span, { reading: null }));
  const doubt: readonly Because[] =
    unknownYears.length === 0 ? [] : [Object.freeze({ code: 'holidays-unknown', years: unknownYears })];
  return { ...due, occurrence, because: [Object.freeze(step), within, ...doubt] };
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
