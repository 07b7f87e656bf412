import type { PlainDate } from './plain-date.ts';

/**
 * Why something that is recorded counts for nothing: the nearest reason there is.
 *
 * - `other-reading`: it counts only under a reading that stands against the one used
 * - `recorded-twice`: the same line stands there before
 * - `unit-not-there`: on its day the unit was not formed yet, or no more
 * - `after-day-judged`, `before-entry-into-force`, `not-in-force`: its day, or the regulation on the day judged
 * - `unused-type`: a type of event or document, or a fact, that the regulation does not speak of
 * - `no-holder`, `other-office`: nobody holds the role, or it is not the act of anybody whose acts count
 * - `no-unit`: it does not say whose it is, where it counts only as that of a unit
 * - `other-scope`, `about-unknown`: it is about something else, or about nothing that is recorded
 * - `other-kind`: what the event was like is not what the norm speaks of
 * - `towards-itself`: whoever did it is the other side of the norm as well, and owes itself nothing
 * - `not-there`: on its day the thing for which it is owed was not there
 * - `not-holding`: on its day the unit did not hold the role, or had not taken over the work yet
 * - `not-applicable`: the condition of the norm does not hold, or is not known to
 * - `nothing-called-for-it`: nothing that it could answer, or come before, is recorded
 * - `not-in-window`: no window of the duty has its day
 * - `already-done`: something else has done it before
 * - `same-occurrence`: what it called for was called for by an earlier event about the same thing
 * - `no-longer-so`, `replaced`, `decides-nothing`: a fact whose days are over, that gives way to the answers of the
 *   units, or on which no verdict hangs
 */
export const UNUSED_REASONS = [
  'other-reading',
  'already-done',
  'same-occurrence',
  'not-in-window',
  'nothing-called-for-it',
  'about-unknown',
  'other-scope',
  'other-kind',
  'not-applicable',
  'towards-itself',
  'not-there',
  'not-holding',
  'before-entry-into-force',
  'no-unit',
  'other-office',
  'no-holder',
  'recorded-twice',
  'unit-not-there',
  'after-day-judged',
  'not-in-force',
  'unused-type',
  'no-longer-so',
  'replaced',
  'decides-nothing',
] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

/** An event, document or fact of a state that no finding rests on, and why. */
export type Unused = {
  readonly kind: 'event' | 'document' | 'fact';
  /** The id of the event or document (an event may have none), or the name of the fact. */
  readonly id: string | null;
  /** The type of the event or document, also of one that a fact tells something of; `null` for any other fact. */
  readonly type: string | null;
  /** The unit that acted, or whose fact it is. */
  readonly unit: string | null;
  /** What the event is about. */
  readonly about: string | null;
  /** The day of the event, the first day of the document, the day from which a fact holds. */
  readonly on: PlainDate | null;
  readonly reason: UnusedReason;
  /** The obligation for which it came nearest to counting; `null` where none is near. */
  readonly obligation: string | null;
};

/** An act of the kind that was owed, that did not count, and why. */
export type NearMiss = Omit<Unused, 'kind' | 'obligation'> & { readonly kind: 'event' };
