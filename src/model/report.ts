import type { Citation } from './citation.ts';
import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';
import type { Parties } from './ruleset.ts';
import type { FactValue } from './state.ts';
import type { Bilingual, Milestone, ReadingName, Status, Strength } from './terms.ts';

/** The days between which an act counts; `to` is the last good day, `null` where the law names none. */
export type Window = { readonly from: PlainDate | null; readonly to: PlainDate | null };

/** An event, document or fact that a finding rests on. */
export type Evidence = {
  readonly kind: 'event' | 'document' | 'fact';
  /** The id of the event or document (an event may have none), or the name of the fact. */
  readonly id: string | null;
  /** The type of the event or document; `null` for a fact. */
  readonly type: string | null;
  /** The day of the event, the first day of the document, the day from which a fact holds. */
  readonly on: PlainDate | null;
  /** What the state names as proof. */
  readonly evidence: string | null;
};

/** One step of the reasoning behind a finding. A locale turns it into a sentence. */
export type Because =
  | { readonly code: 'in-force-date-unknown' }
  | { readonly code: 'not-yet-in-force'; readonly from: PlainDate }
  | { readonly code: 'no-longer-in-force'; readonly until: PlainDate | null }
  | { readonly code: 'version'; readonly from: PlainDate | null; readonly until: PlainDate | null }
  | { readonly code: 'gap'; readonly from: PlainDate | null; readonly until: PlainDate | null }
  | { readonly code: 'no-holder'; readonly roles: readonly string[] }
  | { readonly code: 'condition-holds' | 'condition-fails'; readonly facts: readonly UsedFact[] }
  | { readonly code: 'requirement-holds' | 'requirement-fails'; readonly facts: readonly UsedFact[] }
  | { readonly code: 'fact-missing'; readonly fact: string }
  | { readonly code: 'attested'; readonly fact: string; readonly value: boolean }
  | { readonly code: 'not-attested'; readonly fact: string }
  | { readonly code: 'permission'; readonly used: boolean | null; readonly lastUsed: PlainDate | null }
  | {
      readonly code: 'window';
      readonly reading: ReadingName | null;
      readonly from: PlainDate | null;
      readonly to: PlainDate | null;
    }
  | { readonly code: 'act'; readonly event: string | null; readonly type: string; readonly on: PlainDate }
  | {
      readonly code: 'no-act';
      readonly types: readonly string[];
      readonly done: number;
      readonly needed: number;
    }
  | { readonly code: 'records-incomplete'; readonly since: PlainDate }
  | { readonly code: 'no-interval-in-law' }
  | { readonly code: 'no-date-in-law' }
  | { readonly code: 'policy'; readonly period: Period }
  | { readonly code: 'no-trigger'; readonly triggers: readonly string[] }
  | { readonly code: 'trigger'; readonly trigger: string; readonly id: string | null; readonly on: PlainDate }
  | { readonly code: 'milestone'; readonly milestone: Milestone; readonly document: string }
  | { readonly code: 'no-document-period' }
  | { readonly code: 'no-document'; readonly type: string }
  | {
      readonly code: 'document';
      readonly document: string;
      readonly from: PlainDate;
      readonly to: PlainDate | null;
    }
  | {
      readonly code: 'document-unfit';
      readonly document: string;
      readonly field: Exclude<DocumentField, 'to'>;
      readonly lacks: readonly string[];
    }
  | { readonly code: 'document-shorter-than-term'; readonly document: string; readonly term: Period }
  | { readonly code: 'document-end-unknown'; readonly document: string }
  | {
      readonly code: 'document-field-missing';
      readonly document: string;
      readonly field: Exclude<DocumentField, 'to'>;
    };

/** A fact that decided a condition, with its value. */
export type UsedFact = { readonly fact: string; readonly value: FactValue };

/** A rival reading under which a verdict would be of another class, and the status it would be. */
export type Contest = { readonly reading: ReadingName; readonly status: Status };

/** A field of a document that a duty may ask for. */
export type DocumentField = 'to' | 'form' | 'contents';

/** Something that would have to be known for a verdict. */
export type Missing =
  | {
      /** A fact of the vocabulary, the attestation of an obligation, records before `recordsSince`, who holds a role, the day in force. */
      readonly kind: 'fact' | 'attestation' | 'records' | 'holder' | 'in-force-date';
      /** The fact, obligation, event type or role. */
      readonly name: string;
    }
  | {
      readonly kind: 'document';
      /** The id of the document. */
      readonly name: string;
      /** The field of it that is not recorded. */
      readonly field: DocumentField;
    };

/** What tells findings of one obligation and unit apart beside the window. */
export type Occurrence =
  | {
      readonly kind: 'document';
      /** The id of the document. */
      readonly document: string;
      /** The point in its period; `null` where the document as a whole is meant. */
      readonly milestone: Milestone | null;
    }
  | {
      readonly kind: 'trigger';
      /** The type of the event or document that called for it. */
      readonly type: string;
      /** Its id; `null` of an event that has none. */
      readonly id: string | null;
      /** What it was about. */
      readonly about: string | null;
      /** Its day. */
      readonly on: PlainDate;
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
  NotDone & ((DatedWindow & Lateness) | (NoWindow & (Lateness | NoLateness)))
>;
/** Owed and not done, but the law names no date: a window has no end. */
export type OutstandingFinding = FindingOf<
  'outstanding',
  { readonly window: Window | null; readonly dueOn: null } & NoLateness & NotDone
>;
/** Facts or records are missing that could change the answer; a window keeps its days. */
export type UnknownFinding = FindingOf<'unknown', AnyWindow & NoLateness & NotDone>;
/** Nothing is owed: its condition does not hold, it does not bind, or it is a permission or power. */
export type NothingOwedFinding = FindingOf<
  'not-applicable' | 'not-in-force' | 'optional',
  NoWindow & NoLateness & NotDone
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

/** The next date of a duty. */
export type Deadline = Pick<
  DueFinding,
  | 'obligation'
  | 'topic'
  | 'matter'
  | 'aspect'
  | 'unit'
  | 'bearer'
  | 'cites'
  | 'strength'
  | 'occurrence'
  | 'window'
  | 'dueOn'
  | 'reading'
  | 'policy'
>;

/** Something the report needs to know, with the obligations that wait for it. */
export type Unknown = Missing & {
  /** The units it is missing for; `null` stands for the organization or an office without a unit. */
  readonly units: readonly (string | null)[];
  readonly obligations: readonly string[];
  readonly question: Bilingual;
};

/** Something supposed rather than known. */
export type Assumption =
  | {
      readonly code: 'in-force-from';
      readonly inForceFrom: PlainDate;
      readonly by: 'ruleset' | 'caller';
      readonly reason: Bilingual | null;
    }
  | { readonly code: 'reading'; readonly for: string; readonly reading: ReadingName }
  | { readonly code: 'policy'; readonly for: string; readonly period: Period };

export type StatusCounts = Readonly<Record<Status, number>> & { readonly total: number };

/** Counts of findings by status: `all` is the sum of `recorded` and `attested`. */
export type Summary = {
  readonly all: StatusCounts;
  readonly recorded: StatusCounts;
  readonly attested: StatusCounts;
};

/** What `checkCompliance` gives: plain data, the same for the same input. */
export type Report = {
  readonly format: 'patuh/report/v2';
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  readonly organization: { readonly id: string; readonly name: string | null };
  readonly asOf: PlainDate;
  readonly horizon: PlainDate | null;
  readonly inForceFrom: PlainDate | null;
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  /** The findings that are `breached`. */
  readonly violations: readonly BreachedFinding[];
  readonly unknowns: readonly Unknown[];
  readonly summary: Summary;
};
