import type { DueDay } from './due-day.ts';
import type { Length } from './length.ts';
import type { DocumentField } from './missing.ts';
import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';
import type { Point } from './point.ts';
import type { Base } from './relative-day.ts';
import type { FactValue } from './state-input.ts';
import type { Term } from './term.ts';

import type { ReadingName, Transition } from './terms.ts';

/** One step of the reasoning behind a finding. A locale turns it into a sentence. */
export type Because =
  | { readonly code: 'in-force-date-unknown' }
  | { readonly code: 'not-yet-in-force'; readonly from: PlainDate }
  | { readonly code: 'no-longer-in-force'; readonly until: PlainDate | null }
  | { readonly code: 'version'; readonly from: PlainDate | null; readonly until: PlainDate | null }
  /** What a wording began before another followed it on a day, and which of them judges it. */
  | { readonly code: 'transition'; readonly transition: Transition; readonly on: PlainDate }
  | { readonly code: 'gap'; readonly from: PlainDate | null; readonly until: PlainDate | null }
  | { readonly code: 'no-holder'; readonly roles: readonly string[] }
  | { readonly code: 'no-thing'; readonly type: string }
  | { readonly code: 'no-owner'; readonly thing: string }
  | {
      /** When the thing is there for which it is owed. */
      readonly code: 'thing-there';
      readonly thing: string;
      readonly from: PlainDate | null;
      readonly until: PlainDate | null;
    }
  | {
      /** When the unit is there and holds the role in which it is owed. */
      readonly code: 'unit-there';
      readonly unit: string;
      readonly from: PlainDate | null;
      readonly until: PlainDate | null;
    }
  | { readonly code: 'towards-itself' | 'partly-towards-itself'; readonly roles: readonly string[] }
  | {
      readonly code: 'condition-holds' | 'condition-fails';
      readonly facts: readonly UsedFact[];
      /** The day whose facts decided; `null` where they are the same on every day, or the day judged decides. */
      readonly on: PlainDate | null;
    }
  | { readonly code: 'requirement-holds' | 'requirement-fails'; readonly facts: readonly UsedFact[] }
  | { readonly code: 'fact-missing'; readonly fact: string; readonly on: PlainDate | null }
  | { readonly code: 'attested'; readonly fact: string; readonly value: boolean }
  | { readonly code: 'not-attested'; readonly fact: string }
  | { readonly code: 'breach-over'; readonly from: PlainDate | null; readonly to: PlainDate }
  | { readonly code: 'answered-for-all' | 'fact-towards-itself'; readonly fact: string }
  | {
      readonly code: 'proviso-holds' | 'used-outside-proviso';
      readonly facts: readonly UsedFact[];
      /** The day of the use whose facts were looked at; `null` where they are the same on every day. */
      readonly on: PlainDate | null;
    }
  | { readonly code: 'proviso-unknown'; readonly facts: readonly string[]; readonly on: PlainDate | null }
  | { readonly code: 'permission'; readonly used: boolean | null; readonly lastUsed: PlainDate | null }
  | ({
      readonly code: 'window';
      readonly from: PlainDate | null;
      readonly to: PlainDate | null;
    } & WindowNaming)
  /** The period about which an act is due after it. */
  | ({ readonly code: 'due-after'; readonly from: PlainDate; readonly to: PlainDate } & WindowNaming)
  /** The period in which an act is due, and the day by which. */
  | ({ readonly code: 'due-on'; readonly from: PlainDate; readonly to: PlainDate } & DueDay & WindowNaming)
  | {
      readonly code: 'forbidden-act';
      readonly event: string | null;
      readonly type: string;
      readonly on: PlainDate;
    }
  | { readonly code: 'no-forbidden-act'; readonly types: readonly string[] }
  | { readonly code: 'act'; readonly event: string | null; readonly type: string; readonly on: PlainDate }
  | {
      readonly code: 'no-act';
      readonly types: readonly string[];
      readonly done: number;
      readonly needed: number;
    }
  | { readonly code: 'no-act-by'; readonly types: readonly string[]; readonly by: readonly string[] }
  | { readonly code: 'parts-lacking'; readonly parts: readonly string[] }
  | {
      readonly code: 'scope-unknown';
      readonly event: string | null;
      readonly type: string;
      readonly about: string | null;
      readonly on: PlainDate;
    }
  | { readonly code: 'records-incomplete'; readonly since: PlainDate | null }
  | { readonly code: 'no-interval-in-law' }
  | { readonly code: 'no-date-in-law' }
  | { readonly code: 'policy'; readonly period: Period }
  | {
      /** A term that runs from an event, as it is read, and its last good day: the earliest that it can be where holidays are unknown. */
      readonly code: 'term';
      readonly term: Term;
      readonly reading: ReadingName;
      readonly from: PlainDate;
      readonly to: PlainDate;
    }
  | { readonly code: 'counted-from'; readonly after: Base; readonly on: PlainDate }
  | { readonly code: 'instrument-date-unknown'; readonly after: Base }
  | { readonly code: 'holidays-unknown'; readonly years: readonly number[] }
  | { readonly code: 'no-trigger'; readonly triggers: readonly string[] }
  | { readonly code: 'no-trigger-by'; readonly triggers: readonly string[]; readonly by: readonly string[] }
  | { readonly code: 'no-call'; readonly event: string | null; readonly type: string; readonly on: PlainDate }
  | { readonly code: 'trigger'; readonly trigger: string; readonly id: string | null; readonly on: PlainDate }
  | {
      /** What the event that calls for it was like. */
      readonly code: 'where-holds';
      readonly facts: readonly UsedFact[];
    }
  | {
      readonly code: 'event-fact-missing';
      readonly fact: string;
      readonly event: string | null;
      readonly type: string;
      readonly on: PlainDate;
    }
  | {
      /** The breach of another obligation, which calls for it; `null` where its first day is not known. */
      readonly code: 'breach-of';
      readonly obligation: string;
      readonly unit: string | null;
      readonly on: PlainDate | null;
    }
  | { readonly code: 'no-breach-of' | 'breach-of-unknown'; readonly obligation: string }
  | {
      readonly code: 'heeded' | 'unheeded' | 'heedable';
      readonly types: readonly string[];
      readonly until: PlainDate;
    }
  | { readonly code: 'not-before' | 'lead'; readonly on: PlainDate }
  | {
      readonly code: 'extended';
      readonly event: string | null;
      readonly on: PlainDate;
      readonly until: PlainDate;
    }
  | { readonly code: 'deemed'; readonly type: string; readonly on: PlainDate }
  | {
      /** An act that counts as done because an obligation was not answered in time. */
      readonly code: 'deemed-act';
      readonly obligation: string;
      readonly type: string;
      readonly on: PlainDate;
    }
  | { readonly code: 'milestone'; readonly milestone: Point; readonly document: string }
  /** The period is too short to have the point. */
  | { readonly code: 'no-such-point'; readonly document: string }
  | { readonly code: 'no-document-period' }
  | { readonly code: 'points-not-fixed' }
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
  | {
      readonly code: 'document-of-term' | 'document-of-other-length';
      readonly document: string;
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly term: Length;
    }
  | { readonly code: 'document-fit'; readonly document: string; readonly field: Exclude<DocumentField, 'to'> }
  | { readonly code: 'document-end-unknown'; readonly document: string }
  | {
      readonly code: 'document-field-missing';
      readonly document: string;
      readonly field: Exclude<DocumentField, 'to'>;
    }
  | {
      readonly code: 'document-form-open';
      readonly document: string;
      readonly form: string;
      readonly asked: string;
    };

/** How windows are read; with their length and the day from which they are counted where the reading alone does not say it. */
export type WindowNaming = {
  readonly reading: ReadingName | null;
  readonly every?: Period | undefined;
  readonly since?: PlainDate | undefined;
};

/** A fact that decided a condition, with its value. */
export type UsedFact = { readonly fact: string; readonly value: FactValue };
