import type { Day } from '../model/plain-date.ts';
import type { Because } from '../model/report.ts';
import type { Status } from '../model/terms.ts';
import type { Act } from './act.ts';
import type { Missing } from './missing.ts';

/** A span of days in which an act is owed; `to` is the last good day, `null` where the law names none. */
export type Span = { readonly from: Day; readonly to: Day | null };

/**
 * One thing owed: the span in which it is owed and the act that fulfilled it, if any. Every maker of
 * windows gives slots; {@link judgeSlot} alone says what they amount to.
 */
export type Slot = {
  readonly span: Span | null;
  /** The act that completed it, in time or late. */
  readonly filledBy: Act | null;
  /** Whether it came in time, where its day alone does not tell. */
  readonly seamless?: boolean;
  /** Every act that counted towards it. */
  readonly acts: readonly Act[];
  /** What was owed, for the reasoning: the types of act and how many. */
  readonly owed: { readonly types: readonly string[]; readonly needed: number };
  /** The first day on which an act would have counted: -Infinity for any day ever. */
  readonly countsFrom: Day;
  /** Where it is kept that an act was done: only the log of events may be incomplete. */
  readonly logged: boolean;
  /** The first day in breach where it is not simply the day after the span. */
  readonly breachedFrom?: Day;
  readonly occurrence: string | null;
  readonly because: readonly Because[];
  /** A verdict that does not rest on acts, such as the absence of any trigger. */
  readonly verdict?: { readonly status: Status; readonly missing: readonly Missing[] };
};

/** A slot in which nothing is owed by an act: its verdict is settled by the reason it gives. */
export function settledSlot(because: Because, verdict: NonNullable<Slot['verdict']>): Slot {
  return {
    span: null,
    filledBy: null,
    acts: [],
    owed: { types: [], needed: 0 },
    countsFrom: Number.POSITIVE_INFINITY,
    logged: false,
    occurrence: null,
    because: [because],
    verdict,
  };
}

/** A slot with its verdict, in day numbers. */
export type Judgement = {
  readonly slot: Slot;
  readonly status: Status;
  readonly breachedFrom: Day | null;
  readonly missing: readonly Missing[];
  /** Whether the log of events was too short to tell. */
  readonly recordsIncomplete: boolean;
};

/**
 * Judges one thing owed on a day.
 *
 * - done by the last good day: `met`; done later: `met-late`
 * - not done: `outstanding` without a last good day, `due` until it, `breached` after it
 * - `unknown` when an act in the days before `recordsSince` could have changed the answer
 */
export function judgeSlot(slot: Slot, asOf: Day, recordsSince: Day | null): Judgement {
  if (slot.verdict) return judgement(slot, slot.verdict.status, slot.verdict.missing);
  const lastGoodDay = slot.span?.to ?? null;
  const inTime =
    slot.filledBy !== null &&
    (lastGoodDay === null || slot.seamless === true || slot.filledBy.on <= lastGoodDay);
  if (inTime) return judgement(slot, 'met');
  if (slot.logged && recordsSince !== null && slot.countsFrom < recordsSince) return recordsIncomplete(slot);
  if (slot.filledBy !== null) return judgement(slot, 'met-late');
  if (lastGoodDay === null) return judgement(slot, 'outstanding');
  return judgement(slot, asOf < firstDayInBreachOf(slot, lastGoodDay) ? 'due' : 'breached');
}

function firstDayInBreachOf(slot: Slot, lastGoodDay: Day): Day {
  return slot.breachedFrom ?? lastGoodDay + 1;
}

function judgement(slot: Slot, status: Status, missing: readonly Missing[] = []): Judgement {
  const late = status === 'breached' || status === 'met-late';
  const lastGoodDay = slot.span?.to ?? null;
  const breachedFrom = late && lastGoodDay !== null ? firstDayInBreachOf(slot, lastGoodDay) : null;
  return { slot, status, breachedFrom, missing, recordsIncomplete: false };
}

function recordsIncomplete(slot: Slot): Judgement {
  const missing = slot.owed.types.map((name): Missing => ({ kind: 'records', name }));
  return { ...judgement(slot, 'unknown', missing), recordsIncomplete: true };
}
