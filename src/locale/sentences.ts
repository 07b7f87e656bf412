import type { Because, UsedFact } from '../model/because.ts';
import type { Condition } from '../model/condition.ts';
import type { DutyOf, DutyType } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import type { DocumentField, Missing } from '../model/missing.ts';
import type { Period } from '../model/period.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Assumption } from '../model/report.ts';
import type { Parties } from '../model/ruleset.ts';
import type { ComparedField } from '../model/shapes/shape.ts';
import type { FactValue } from '../model/state-input.ts';
import type { Milestone, ReadingName } from '../model/terms.ts';

/** How the ids, days and values of a ruleset and a state are said in one language. */
export type Wording = {
  /** `31 Desember 2025`; a missing day is the locale's word for an open end. */
  readonly date: (date: PlainDate | null) => string;
  readonly number: (value: number) => string;
  /** `2 tahun`, `14 days`. */
  readonly period: (period: Period) => string;
  /** `tahun 2024` for a calendar year, else both days. */
  readonly window: (window: Window) => string;
  /** The label of an event type or a document type. */
  readonly happening: (type: string) => string;
  readonly form: (form: string) => string;
  /** A role or a party. */
  readonly party: (id: string) => string;
  readonly parties: (parties: Parties | null) => string;
  readonly topic: (topic: string) => string;
  /** The label of a declared fact; an attestation is told by the gist of its obligation. */
  readonly fact: (name: string) => string;
  readonly value: (value: FactValue) => string;
  readonly usedFacts: (facts: readonly UsedFact[]) => string;
  readonly condition: (condition: Condition) => string;
  readonly reading: (reading: ReadingName) => string;
  readonly milestone: (milestone: Milestone) => string;
  readonly gist: (obligation: string) => string;
  /** Asks for something missing, such as an entry of `unknowns`. */
  readonly question: (missing: Missing) => string;
  /** The name of a unit, or the office or organization that bears a duty without one. */
  readonly unit: (unit: string | null, bearer: Parties | null) => string;
  /** `a, b dan c` */
  readonly all: (items: readonly string[]) => string;
  /** `a, b atau c` */
  readonly any: (items: readonly string[]) => string;
};

type Having<Step, Code> = Step extends { readonly code: infer Known }
  ? Code extends Known
    ? Step
    : never
  : never;

/** The step of a reasoning that bears a code. */
export type StepOf<Code extends Because['code']> = Having<Because, Code>;

/** One sentence for each step of a reasoning. */
export type BecauseTexts = {
  readonly [Code in Because['code']]: (step: StepOf<Code>, say: Wording) => string;
};

/** What is said of the temporal shapes. */
export type DutyTexts = {
  /** What each shape is called. */
  readonly shapes: Readonly<Record<DutyType, string>>;
  /** One sentence for each: what is owed and when. */
  readonly owed: { readonly [Type in DutyType]: (duty: DutyOf<Type>, say: Wording) => string };
  /** What their compared fields are called. */
  readonly fields: Readonly<Record<ComparedField, string>>;
};

/** How what is missing is asked for. */
export type QuestionTexts = {
  readonly whether: (gist: string) => string;
  readonly before: (happening: string) => string;
  readonly who: (role: string) => string;
  readonly ofDocument: (field: string, document: string) => string;
  readonly fields: Readonly<Record<DocumentField, string>>;
  readonly inForceFrom: string;
};

/** One sentence for each kind of assumption. */
export type AssumptionTexts = {
  readonly [Code in Assumption['code']]: (
    assumption: Extract<Assumption, { readonly code: Code }>,
    say: Wording,
  ) => string;
};

/** How the operators of a condition are said. */
export type ConditionTexts = {
  readonly is: (left: string, right: string) => string;
  readonly isNot: (left: string, right: string) => string;
  readonly not: (part: string) => string;
  readonly less: (left: string, right: string) => string;
  readonly atMost: (left: string, right: string) => string;
  readonly more: (left: string, right: string) => string;
  readonly atLeast: (left: string, right: string) => string;
  readonly among: (part: string, whole: string) => string;
  /** A part of a text: from a place counted from its beginning, or below zero from its end; `null` to its end. */
  readonly part: (text: string, from: number, length: string | null) => string;
  readonly roles: string;
};
