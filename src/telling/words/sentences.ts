import type { Because } from '../../model/because.ts';
import type { DutyOf, DutyType } from '../../model/duty.ts';
import type { DocumentField } from '../../model/missing.ts';
import type { Assumption } from '../../model/report.ts';
import type { ComparedField } from '../../model/shapes/shape.ts';
import type { Wording } from '../wording.ts';

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
  /** What makes a term longer: an act, by how much, how often at most. */
  readonly extension: (act: string, term: string, times: number) => string;
  /** What their compared fields are called. */
  readonly fields: Readonly<Record<ComparedField, string>>;
};

/** How what is missing is asked for. */
export type QuestionTexts = {
  /** Who is asked goes before a question. */
  readonly of: (asked: string, question: string) => string;
  /** A gist has no full stop at its end; nobody is named where nobody in particular is asked. */
  readonly whether: (gist: string, asked: string | null) => string;
  readonly before: (happening: string) => string;
  readonly logComplete: string;
  readonly who: (role: string) => string;
  readonly whose: (thing: string) => string;
  readonly ofDocument: (field: string, document: string) => string;
  readonly fields: Readonly<Record<DocumentField, string>>;
  /** Whether an act on a day, about one thing, covered the whole. */
  readonly scope: (happening: string, date: string, about: string) => string;
  /** What an act on a day was about: the thing, or whoever asked. */
  readonly about: (happening: string, date: string) => string;
  /** What an event on a day was like; `event` names it by its id or by what it was about. */
  readonly ofEvent: (question: string, happening: string, date: string, event: string | null) => string;
  readonly inForceFrom: string;
  readonly holidays: (year: string) => string;
  /** Of a day of the regulation itself. */
  readonly instrumentDate: (base: string) => string;
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
