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
      readonly field: 'form' | 'contents';
      readonly lacks: readonly string[];
    }
  | { readonly code: 'document-shorter-than-term'; readonly document: string; readonly term: Period }
  | { readonly code: 'document-end-unknown'; readonly document: string }
  | {
      readonly code: 'document-field-missing';
      readonly document: string;
      readonly field: 'form' | 'contents';
    };

/** A fact that decided a condition, with its value. */
export type UsedFact = { readonly fact: string; readonly value: FactValue };

/** A rival reading under which a verdict would be of another class, and the status it would be. */
export type Contest = { readonly reading: ReadingName; readonly status: Status };

/** The verdict on one obligation for one unit in one window or occurrence. */
export type Finding = {
  readonly obligation: string;
  readonly topic: string;
  /** The unit on which the duty falls; `null` when it stands on an office without a unit, or on the organization. */
  readonly unit: string | null;
  readonly bearer: Parties | null;
  readonly status: Status;
  readonly cites: readonly Citation[];
  readonly strength: Strength;
  /** Whether it rests on an attestation rather than on events, documents and typed facts. */
  readonly attested: boolean;
  /** What tells findings of one obligation and unit apart beside the window: a trigger, or a document and milestone. */
  readonly occurrence: string | null;
  readonly window: Window | null;
  /** The last good day. */
  readonly dueOn: PlainDate | null;
  /** The first day in breach. */
  readonly breachedFrom: PlainDate | null;
  /** Days from the first day in breach to the day judged, or to the day it was done, both counted. */
  readonly daysLate: number | null;
  readonly metOn: PlainDate | null;
  readonly evidence: readonly Evidence[];
  /** The names of what would have to be known for an `unknown` finding, as in `unknowns`. */
  readonly missing: readonly string[];
  /** The reading used; `null` where the text leaves nothing to read. */
  readonly reading: ReadingName | null;
  /** The local policy period that gave the dates; `null` when they are the law's. */
  readonly policy: Period | null;
  readonly contested: readonly Contest[] | null;
  readonly because: readonly Because[];
};

/** The next date of a duty. */
export type Deadline = {
  readonly obligation: string;
  readonly topic: string;
  readonly unit: string | null;
  readonly bearer: Parties | null;
  readonly cites: readonly Citation[];
  readonly strength: Strength;
  readonly occurrence: string | null;
  readonly window: Window;
  readonly dueOn: PlainDate;
  readonly reading: ReadingName | null;
  readonly policy: Period | null;
};

/** Something the report needs to know, with the obligations that wait for it. */
export type Unknown = {
  /** `fact` of the vocabulary, `attestation` of an obligation, `records` before recordsSince, who holds a role, a document's field, the day in force. */
  readonly kind: 'fact' | 'attestation' | 'records' | 'holder' | 'document' | 'in-force-date';
  /** The fact, obligation, event type, role or document field that is missing. */
  readonly name: string;
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
  readonly format: 'patuh/report/v1';
  readonly ruleset: { readonly id: string; readonly version: string; readonly digest: string };
  readonly organization: { readonly id: string; readonly name: string | null };
  readonly asOf: PlainDate;
  readonly horizon: PlainDate | null;
  readonly inForceFrom: PlainDate | null;
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  readonly violations: readonly Finding[];
  readonly unknowns: readonly Unknown[];
  readonly summary: Summary;
};
