import { LOCALES } from '../../generated/locales.ts';

/** The deontic force of a norm, by its operative word. */
export const STRENGTHS = ['wajib', 'harus', 'indikatif', 'dapat', 'berwenang', 'dilarang'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Tells whether a strength only allows: a permission and a power are never owed. */
export function isOptional(strength: Strength): boolean {
  return strength === 'dapat' || strength === 'berwenang';
}

/** What a provision is for. */
export const PROVISION_KINDS = [
  'definition',
  'purpose',
  'principle',
  'scope',
  'composition',
  'duty',
  'prohibition',
  'permission',
  'power',
  'standard',
  'procedure',
  'right',
  'funding',
  'transitional',
  'final',
  'repealed',
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

/** The verdict of a finding. */
// In this order they are counted and listed.
export const STATUSES = [
  'met',
  'met-late',
  'due',
  'breached',
  'outstanding',
  'unknown',
  'not-applicable',
  'not-in-force',
  'optional',
] as const;
export type Status = (typeof STATUSES)[number];

/** Whether a regulation binds: in force, not yet (a draft), or no longer. */
export const INSTRUMENT_STATUSES = ['in-force', 'draft', 'revoked'] as const;
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number];

/** What can be wrong with the text of a regulation. */
export const DEFECT_KINDS = [
  'broken-cross-reference',
  'missing-heading',
  'repeated-heading',
  'misnumbered-heading',
  'blank-field',
  'contradiction',
  'repeated-definition',
  'undefined-term',
  'inconsistent-term',
  'incomplete-list',
  'doubtful-bearer',
  'unclear-wording',
  'missing-annex',
] as const;
export type DefectKind = (typeof DEFECT_KINDS)[number];

/**
 * How a recurring duty's windows may be laid. The first five follow the calendar or the entry into force; by the last
 * the interval belongs to something else in the sentence, and the duty itself has none. `calendar` lays blocks of any
 * length that fills years evenly; `calendar-year` and `calendar-blocks` say the same of a year and of several.
 */
export const WINDOW_READINGS = [
  'calendar',
  'calendar-year',
  'calendar-blocks',
  'pro-rata',
  'anniversary',
  'rolling',
  'no-interval',
] as const;
export type WindowReading = (typeof WINDOW_READINGS)[number];

/** The readings under which each window can be a named month. */
export const MONTH_READINGS: readonly ReadingName[] = [
  'calendar',
  'calendar-year',
  'pro-rata',
  'no-interval',
];

/** The readings under which something can be due after a window: all but that whose windows begin with an act. */
export const AFTER_READINGS: readonly ReadingName[] = WINDOW_READINGS.filter((name) => name !== 'rolling');

/** The readings under which a day of each window can be named: those whose windows are years and months of the calendar. */
export const DUE_DAY_READINGS: readonly ReadingName[] = [
  'calendar',
  'calendar-year',
  'pro-rata',
  'no-interval',
];

/** Tells whether a reading leaves a duty without a date, whatever interval stands in the sentence. */
export function isUndated(reading: ReadingName | null): boolean {
  return reading === 'no-interval';
}

/** How the points of a document's own period may be read. */
export const MILESTONE_READINGS = ['document-years', 'by-midpoint', 'substitute'] as const;

/**
 * How a term that runs from an event may be counted. By the calendar and in working days the day of the event is not
 * counted, or is the first; hours run out on the next day, or on the day of the event itself.
 */
export const TERM_READINGS = ['exclude-first', 'include-first', 'next-day', 'same-day'] as const;
export type TermReading = (typeof TERM_READINGS)[number];

/** Tells whether the day of an event is the first day of a term, as it is read. */
export function countsFirstDay(reading: ReadingName | null): boolean {
  return reading === 'include-first' || reading === 'same-day';
}

/** The days of a week, from its first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How the length of a paper may be read: to within the customary imprecision of a day, or to the day. */
export const LENGTH_READINGS = ['whole-years', 'exact'] as const;

/** To what an act may be done: to several things, of which an act about one covers that one alone. */
export const EXTENTS = ['several'] as const;
export type Extent = (typeof EXTENTS)[number];

/** A named way to read an unclear phrase. */
export const READING_NAMES = [
  ...WINDOW_READINGS,
  ...MILESTONE_READINGS,
  ...LENGTH_READINGS,
  ...TERM_READINGS,
] as const;
export type ReadingName = (typeof READING_NAMES)[number];

/**
 * What a wording does with what its predecessor began and has not ended: `former` leaves it to that wording, to its end;
 * `carried-over` judges it anew, from its own beginning.
 */
export const TRANSITIONS = ['former', 'carried-over'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** From when acts fulfil a duty, where an earlier one will not do. */
export const STARTS = ['in-force'] as const;
export type Start = (typeof STARTS)[number];

/** The named points of a document's own period. */
export const MILESTONES = ['mid-term', 'final-year'] as const;
export type Milestone = (typeof MILESTONES)[number];

export { LOCALES };
export type Locale = (typeof LOCALES)[number];

/** A text in Indonesian and in English, and in whatever other languages it has been written. */
export type Bilingual = {
  /** In Indonesian. */
  readonly id: string;
  /** In English. */
  readonly en: string;
} & { readonly [Other in Exclude<Locale, 'id' | 'en'>]?: string | undefined };

/** A text of a ruleset in one of the languages; one that has not been written is told in Indonesian. */
export function textIn(text: Bilingual, locale: Locale): string {
  return text[locale] ?? text.id;
}
