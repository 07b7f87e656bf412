import type { Bound } from '../../model/length.ts';
import type { Base } from '../../model/relative-day.ts';
import type {
  DefectKind,
  InstrumentStatus,
  Locale,
  Milestone,
  ProvisionKind,
  ReadingName,
  Status,
  Strength,
  Transition,
  Weekday,
} from '../../model/terms.ts';
import type { HeadingTexts, PhraseTexts } from './headings.ts';
import type { NormTexts } from './norm.ts';
import type { AssumptionTexts, BecauseTexts, ConditionTexts, DutyTexts, QuestionTexts } from './sentences.ts';
import type { UnusedTexts } from './unused.ts';

/** How windows of a certain length are read, where the name of the reading alone does not say it. */
export type WindowTexts = {
  /** What a block of so many months is called. */
  readonly blocks: Readonly<Record<1 | 3 | 6 | 12, string>>;
  /** A block of any other length. */
  readonly block: (period: string) => string;
  readonly calendar: (block: string) => string;
  readonly proRata: (block: string) => string;
  /** Counted from a day; `null` is the entry into force of the regulation. */
  readonly anniversary: (block: string, since: string | null) => string;
};

/** The words for the terms of the model. */
export type TermTexts = {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly kinds: Readonly<Record<ProvisionKind, string>>;
  readonly defects: Readonly<Record<DefectKind, string>>;
  readonly readings: Readonly<Record<ReadingName, string>>;
  readonly windows: WindowTexts;
  readonly transitions: Readonly<Record<Transition, string>>;
  readonly milestones: Readonly<Record<Milestone, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** The days of a regulation itself. */
  readonly bases: Readonly<Record<Base, string>>;
  /** The points of a paper that have no name; `earliest` is how long before its end an act counts at the earliest. */
  readonly points: {
    readonly year: (year: number) => string;
    readonly beforeEnd: (lead: string, earliest: string | null) => string;
    readonly afterStart: (within: string) => string;
  };
  readonly instrumentStatuses: Readonly<Record<InstrumentStatus, string>>;
};

/** How days, numbers, periods and lists are written. */
export type FormatTexts = {
  /** January to December. */
  readonly months: readonly string[];
  readonly thousands: string;
  readonly decimal: string;
  /** What parts the fields of a CSV file, and whether spreadsheets know it for UTF-8 only by a mark. */
  readonly csv: { readonly separator: ',' | ';'; readonly byteOrderMark: boolean };
  readonly openDate: string;
  readonly range: (from: string, to: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly year: (year: string) => string;
  /** The first or second half of a year, counted from 0. */
  readonly halfYear: (place: number, year: string) => string;
  /** A quarter of a year, counted from 0. */
  readonly quarter: (place: number, year: string) => string;
  readonly monthOf: (month: string, year: string) => string;
  /** A day of every month. */
  readonly dayOfMonth: (day: number) => string;
  readonly years: (count: number) => string;
  readonly monthCount: (count: number) => string;
  readonly days: (count: number) => string;
  readonly bounds: Readonly<Record<Bound, (period: string) => string>>;
  readonly workingDays: (count: number) => string;
  readonly hours: (count: number) => string;
  /** A term after a day of the regulation. */
  readonly after: (term: string, base: string) => string;
  readonly and: string;
  readonly or: string;
  readonly jointly: (parties: string) => string;
  readonly each: (parties: string) => string;
  readonly quoted: (text: string) => string;
  /** The name of a regulation that is a draft. */
  readonly draft: (name: string) => string;
  /** A regulation by its name; one that is only referred to goes without its title. */
  readonly instrument: (
    type: string,
    number: string | null,
    year: string | null,
    title: string | null,
  ) => string;
};

/** How the ids, days, reasons and questions of the model are said, in one language. */
export type TellingWords = {
  readonly locale: Locale;
  readonly format: FormatTexts;
  readonly terms: TermTexts;
  readonly because: BecauseTexts;
  readonly duties: DutyTexts;
  readonly norm: NormTexts;
  readonly conditions: ConditionTexts;
  readonly assumptions: AssumptionTexts;
  readonly questions: QuestionTexts;
  readonly headings: HeadingTexts;
  readonly phrases: PhraseTexts;
  readonly unused: UnusedTexts;
};
