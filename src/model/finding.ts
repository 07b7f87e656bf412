import type { Because } from './because.ts';
import type { Citation } from './citation.ts';
import type { Evidence, Window } from './evidence.ts';
import type { Missing } from './missing.ts';
import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';
import type { Point } from './point.ts';
import type { Parties } from './ruleset.ts';
import type { ReadingName, Status, Strength } from './terms.ts';
import type { NearMiss } from './unused.ts';

/** A rival reading under which a verdict would be of another class, and the status it would be. */
export type Contest = { readonly reading: ReadingName; readonly status: Status };

/** What tells findings of one obligation and unit apart beside the window and the thing. */
export type Occurrence =
  | {
      readonly kind: 'document';
      /** The id of the document. */
      readonly document: string;
      /** The point in its period; `null` where the document as a whole is meant. */
      readonly milestone: Point | null;
    }
  | {
      readonly kind: 'trigger';
      /** The type of the event or document that called for it. */
      readonly type: string;
      /** Its id; `null` of an event that has none. */
      readonly id: string | null;
      /** What it was about. */
      readonly about: string | null;
      /** The unit at which it happened; `null` where none is recorded. */
      readonly unit: string | null;
      /** Its day. */
      readonly on: PlainDate;
    }
  | {
      /** What is due after a stretch of time, and is about it. */
      readonly kind: 'period';
      readonly from: PlainDate;
      readonly to: PlainDate;
    }
  | {
      readonly kind: 'breach';
      /** The obligation whose breach called for it. */
      readonly obligation: string;
      /** What sets that breach apart from others, written in one word; `null` where nothing does. */
      readonly of: string | null;
      /** The unit in breach. */
      readonly unit: string | null;
      /** Its first day; `null` where it is not known. */
      readonly on: PlainDate | null;
    };

type FindingOf<S extends Status, Days> = {
  readonly obligation: string;
  readonly topic: string;
  /** The matter of the topic, and the aspect of it where it is not the matter itself. */
  readonly matter: string;
  readonly aspect: string | null;
  /** The unit on which the duty falls; `null` when it stands on an office without a unit, or on the organization. */
  readonly unit: string | null;
  readonly bearer: Parties | null;
  /** The thing for which it is owed; there only where it is owed once for each. */
  readonly thing?: string | undefined;
  readonly status: S;
  /** Where the norm stands; the first is the place of the norm. */
  readonly cites: readonly [Citation, ...Citation[]];
  readonly strength: Strength;
  /** Whether it rests on an attestation rather than on events, documents and typed facts. */
  readonly attested: boolean;
  readonly occurrence: Occurrence | null;
  readonly evidence: readonly Evidence[];
  /** What would have to be known for an `unknown` finding. */
  readonly missing: readonly Missing[];
  /** The reading used; `null` where the text leaves nothing to read. */
  readonly reading: ReadingName | null;
  /** The local policy period that gave the dates; `null` when they are the law's. */
  readonly policy: Period | null;
  /** The rival readings under which the verdict is of another class; `null` when there are none. */
  readonly contested: readonly Contest[] | null;
  readonly because: readonly Because[];
} & Days;

// `window` spans the days in which an act counts, `dueOn` is the last good day, `breachedFrom` the first day in
// breach, `daysLate` counts from it to the day judged or the day it was done, both counted.
type NoLateness = { readonly breachedFrom: null; readonly daysLate: null };
type NotDone = { readonly metOn: null };
type Lateness = { readonly breachedFrom: PlainDate; readonly daysLate: number };
type DatedWindow = { readonly window: Window; readonly dueOn: PlainDate };
type NoWindow = { readonly window: null; readonly dueOn: null };
// Of a standing condition that was false and is not now: its window is the time in which it was false.
type PastBreach = { readonly window: Window; readonly dueOn: null };
type AnyWindow = { readonly window: Window | null; readonly dueOn: PlainDate | null };

/** Done in its window, or a standing condition that holds; `metOn` is `null` only for the latter. */
export type MetFinding = FindingOf<'met', AnyWindow & NoLateness & { readonly metOn: PlainDate | null }>;
/** Done after the last good day of a window that can be caught up. */
export type MetLateFinding = FindingOf<'met-late', DatedWindow & Lateness & { readonly metOn: PlainDate }>;
/** Not done yet, and the last good day is not past. */
export type DueFinding = FindingOf<'due', DatedWindow & NoLateness & NotDone>;
/** The last good day is past, or a standing condition is false (since a day that may not be known). */
export type BreachedFinding = FindingOf<
  'breached',
  NotDone &
    (
      | (DatedWindow & Lateness)
      | (NoWindow & (Lateness | NoLateness))
      | (PastBreach & (Lateness | NoLateness))
    ) & {
      /** Acts of the kind that was owed that did not count, and why. */
      readonly nearMisses: readonly NearMiss[];
    }
>;
/** Owed and not done, but the law names no date: a window has no end. */
export type OutstandingFinding = FindingOf<
  'outstanding',
  { readonly window: Window | null; readonly dueOn: null } & NoLateness & NotDone
>;
/** Facts or records are missing that could change the answer; a window keeps its days. */
export type UnknownFinding = FindingOf<'unknown', AnyWindow & NoLateness & NotDone>;
/** Nothing is owed: its condition does not hold, it does not bind, or it is a permission or power. */
export type NothingOwedFinding =
  | FindingOf<'not-in-force' | 'optional', NoWindow & NoLateness & NotDone>
  /** It has a window where its condition does not hold in that window, but holds, or may hold, in others. */
  | FindingOf<
      'not-applicable',
      { readonly window: Window | null; readonly dueOn: null } & NoLateness & NotDone
    >;

/** The verdict on one obligation for one unit in one window or occurrence; its status says which days it has. */
export type Finding =
  | MetFinding
  | MetLateFinding
  | DueFinding
  | BreachedFinding
  | OutstandingFinding
  | UnknownFinding
  | NothingOwedFinding;
