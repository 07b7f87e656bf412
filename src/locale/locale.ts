import type {
  DefectKind,
  InstrumentStatus,
  Locale,
  Milestone,
  ProvisionKind,
  ReadingName,
  Status,
  Strength,
} from '../model/terms.ts';
import type { CompareTexts } from './compare-texts.ts';
import type { HelpTexts } from './help-texts.ts';
import type { AssumptionTexts, BecauseTexts, ConditionTexts, DutyTexts, QuestionTexts } from './sentences.ts';
import type { TestTexts } from './test-texts.ts';
import type { HeadingTexts, PhraseTexts, StarterTexts, ViewTexts } from './texts.ts';

/** The words for the terms of the model. */
export type TermTexts = {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly kinds: Readonly<Record<ProvisionKind, string>>;
  readonly defects: Readonly<Record<DefectKind, string>>;
  readonly readings: Readonly<Record<ReadingName, string>>;
  readonly milestones: Readonly<Record<Milestone, string>>;
  readonly instrumentStatuses: Readonly<Record<InstrumentStatus, string>>;
};

/** How days, numbers, periods and lists are written. */
export type FormatTexts = {
  /** January to December. */
  readonly months: readonly string[];
  readonly thousands: string;
  readonly openDate: string;
  readonly range: (from: string, to: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly year: (year: string) => string;
  readonly years: (count: number) => string;
  readonly monthCount: (count: number) => string;
  readonly days: (count: number) => string;
  readonly and: string;
  readonly or: string;
  readonly jointly: (parties: string) => string;
  readonly each: (parties: string) => string;
  readonly quoted: (text: string) => string;
  readonly instrument: (type: string, number: string | null, year: string | null, title: string) => string;
};

/** Everything that a person reads, in one language. `id` and `en` are the two values of this type. */
export type Messages = {
  readonly locale: Locale;
  readonly format: FormatTexts;
  readonly terms: TermTexts;
  readonly because: BecauseTexts;
  readonly duties: DutyTexts;
  readonly conditions: ConditionTexts;
  readonly assumptions: AssumptionTexts;
  readonly questions: QuestionTexts;
  readonly headings: HeadingTexts;
  readonly phrases: PhraseTexts;
  readonly views: ViewTexts;
  readonly help: HelpTexts;
  readonly starter: StarterTexts;
  readonly tests: TestTexts;
  readonly compare: CompareTexts;
};
