import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Occurrence } from '../../model/finding.ts';
import type { Missing } from '../../model/missing.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Status } from '../../model/terms.ts';
import type { Span } from './span.ts';

/** What was owed, for the reasoning: the types of act, how many, and whose they must be where the law names others. */
export type Owed = {
  readonly types: readonly string[];
  readonly needed: number;
  readonly by?: readonly string[] | null;
};

/** A verdict that does not rest on acts: the absence of any trigger, a condition that holds or does not. */
export type Settled = {
  readonly status: Status;
  readonly missing?: readonly Missing[];
  readonly evidence?: readonly Evidence[];
  /** The first day on which it is known to be false; left out when nobody knows the day. */
  readonly breachedFrom?: Day | null;
  /** The last day of a breach that is over. */
  readonly breachedUntil?: Day;
  /** Whether the condition of the norm settled it: it does not apply, or it is not known whether it does. */
  readonly byCondition?: true;
  /** Whether nothing is known to have called for it: then nothing else is asked either. */
  readonly uncalled?: true;
};

/**
 * One thing owed: the span in which it is owed and the act that fulfilled it, if any. Every shape gives slots;
 * {@link judgeSlot} alone says what they amount to.
 */
export type Slot = {
  readonly span: Span | null;
  /** The act that completed it, in time or late. */
  readonly filledBy: Act | null;
  /** Whether it came in time, where its day alone does not tell. */
  readonly seamless: boolean;
  /** Every act that counted towards it. */
  readonly acts: readonly Act[];
  readonly owed: Owed;
  /** The first day on which an act would have counted. */
  readonly countsFrom: Day;
  /** Where it is kept that an act was done: only the log of events may be incomplete. */
  readonly logged: boolean;
  /** The first day in breach where it is not simply the day after the span. */
  readonly breachedFrom: Day | null;
  readonly occurrence: Occurrence | null;
  readonly because: readonly Because[];
  readonly settled: Settled | null;
  /** The day by whose facts it is judged whether the norm applies, where that is not the end of its span. */
  readonly appliesOn?: Day;
  /** Acts in time that do not say whether they covered the whole: they never fulfil it, and leave it open. */
  readonly unclear?: readonly Act[];
  /** The parts that are lacking of what was begun. */
  readonly lacks?: readonly string[];
  /** How many times it was done, where that is not the number of acts. */
  readonly done?: number;
  /** The years whose holidays nobody has given: its last good day is then the earliest that it can be, and may come later. */
  readonly unknownYears?: readonly number[];
  /** The type of act that counts as done on the day after where it lapses. */
  readonly deemed?: string;
  /** What it rests on beside acts: what called for it, the paper whose period counts. */
  readonly grounds?: readonly Evidence[];
  /** Whether it is known only because somebody looks beyond the day judged: what it rests on has not begun. */
  readonly ahead?: boolean;
};

/** Tells whether nothing is known to have called for a duty: there is no trigger, no act that it is about, no paper. */
export function isUncalled(slots: readonly Slot[]): boolean {
  return slots.length > 0 && slots.every(({ settled }) => settled?.uncalled === true);
}

const NOTHING_OWED: Owed = { types: [], needed: 0 };

/** A slot in which nothing is owed by an act: its verdict is settled by the reasons it gives. */
export function settledSlot(because: readonly Because[], settled: Settled): Slot {
  return {
    span: null,
    filledBy: null,
    seamless: false,
    acts: [],
    owed: NOTHING_OWED,
    countsFrom: Number.POSITIVE_INFINITY,
    logged: false,
    breachedFrom: null,
    occurrence: null,
    because,
    settled,
  };
}

/**
 * Judges one thing owed on a day.
 *
 * - done by the last good day: `met`; done later: `met-late`
 * - not done: `outstanding` without a last good day, `due` until it, `breached` after it
 * - `unknown` when an act that the log may lack could have changed the answer, or one of unknown scope, or holidays that
 *   nobody has given
 *
 * @param completeFrom the first day from which the log lacks no act
 */
export function judgeSlot(slot: Slot, asOf: Day, completeFrom: Day): Status {
  if (slot.settled !== null) return slot.settled.status;
  const lastGoodDay = slot.span?.to ?? null;
  if (slot.filledBy !== null && isInTime(slot, slot.filledBy, lastGoodDay)) return 'met';
  if (isUnclear(slot)) return 'unknown';
  if (mayLackActs(slot, completeFrom)) return 'unknown';
  if (isMovable(slot, asOf)) return 'unknown';
  if (slot.filledBy !== null) return 'met-late';
  if (lastGoodDay === null) return 'outstanding';
  return asOf < firstDayInBreachOf(slot, lastGoodDay) ? 'due' : 'breached';
}

/** Whether the log may lack an act that would have counted. */
export function mayLackActs({ countsFrom, logged }: Slot, completeFrom: Day): boolean {
  return logged && countsFrom < completeFrom;
}

/** Whether acts that do not say what they covered could have fulfilled it. */
export function isUnclear({ unclear }: Slot): boolean {
  return unclear !== undefined && unclear.length > 0;
}

/** Whether its last good day is past only if no holiday that nobody has given moves it on. */
export function isMovable({ breachedFrom, span, unknownYears = [] }: Slot, asOf: Day): boolean {
  const lastGoodDay = span?.to ?? null;
  return unknownYears.length > 0 && lastGoodDay !== null && asOf >= (breachedFrom ?? lastGoodDay + 1);
}

/** Tells whether a slot of that status may still be filled in time: it is due, or only the records fail to say so. */
export function isOpen(slot: Slot, status: Status, asOf: Day): boolean {
  if (slot.settled !== null || slot.filledBy !== null) return false;
  const lastGoodDay = slot.span?.to ?? null;
  if (lastGoodDay === null || (status !== 'due' && status !== 'unknown')) return false;
  return asOf < firstDayInBreachOf(slot, lastGoodDay);
}

/** Tells whether an act fulfilled it in time. */
export function isSlotFilledInTime(slot: Slot): boolean {
  return slot.filledBy !== null && isInTime(slot, slot.filledBy, slot.span?.to ?? null);
}

function isInTime({ seamless }: Slot, { on }: Act, lastGoodDay: Day | null): boolean {
  return lastGoodDay === null || seamless || on <= lastGoodDay;
}

/** The first day in breach of a slot that was missed, whether or not it was caught up; `null` where none is known. */
export function breachOf(slot: Slot): Day | null {
  if (slot.settled !== null) return slot.settled.breachedFrom ?? null;
  const lastGoodDay = slot.span?.to ?? null;
  return lastGoodDay === null ? null : firstDayInBreachOf(slot, lastGoodDay);
}

function firstDayInBreachOf(slot: Slot, lastGoodDay: Day): Day {
  return slot.breachedFrom ?? lastGoodDay + 1;
}
