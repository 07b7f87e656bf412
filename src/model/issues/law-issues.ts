import type { PlainDate } from '../plain-date.ts';
import type { Nothing } from './name-issues.ts';
import type { Found, PlaceName } from './parts.ts';

/** A day that comes before one that it should follow. */
export type Early = { readonly day: PlainDate; readonly after: PlainDate; readonly afterKey: string };

/** What days have wrong, by code. */
export type DayIssues = {
  readonly 'ends-before-it-begins': Early;
  readonly 'dates-out-of-order': Early;
  readonly 'horizon-before-as-of': Early;
  readonly 'implausible-date':
    | { readonly day: PlainDate; readonly from: PlainDate; readonly to: PlainDate }
    | { readonly day: PlainDate; readonly lastInForce: PlainDate };
  readonly 'promulgated-draft': Nothing;
  readonly 'holiday-of-another-year': { readonly day: PlainDate; readonly year: number };
  readonly 'repeated-year': { readonly year: number };
  readonly 'overlapping-versions': Neighbour;
  readonly 'undeclared-gap': Neighbour;
  readonly 'content-in-a-gap': Nothing;
  /** A role of a unit that it holds already by another entry. */
  readonly 'overlapping-roles': { readonly earlier: PlaceName; readonly endOfEarlier: Found | null };
  readonly 'successor-without-day': Nothing;
  /** A unit that is no older than its successor; days that nobody wrote are `null`. */
  readonly 'successor-not-later': { readonly from: PlainDate | null; readonly earlier: PlainDate | null };
  /** A wording that follows one that bound and does not say what becomes of what that began. */
  readonly 'missing-transition': { readonly version: PlaceName; readonly names: readonly string[] };
  /** The same said where no wording bound before it. */
  readonly 'transition-without-former': Nothing;
  /** What one shape began cannot be judged by another. */
  readonly 'carried-over-into-another-shape': { readonly former: Found; readonly own: Found };
  readonly 'overlapping-facts': { readonly earlier: PlaceName; readonly endOfEarlier: Found | null };
};

/** A version, and the last day of the one ahead of it; `null` where that is open. */
export type Neighbour = { readonly version: PlaceName; readonly endOfEarlier: Found | null };

/** Places that follow one another in a text, by the first and the last citation; `to` is `null` of one alone. */
export type CitationRun = { readonly from: string; readonly to: string | null };

/** A place without an entry, and the obligations that cite it or point to it. */
export type UnlistedProvision = { readonly ref: string; readonly obligations: readonly string[] };

/** What the provisions have wrong, by code. */
export type ProvisionIssues = {
  readonly 'hole-in-extent': { readonly runs: readonly CitationRun[]; readonly last: number };
  readonly 'unaccounted-provision': { readonly runs: readonly CitationRun[] };
  /** Places that obligations stand in or point to, several of which have no entry. */
  readonly 'unlisted-provisions': { readonly entries: readonly UnlistedProvision[] };
  readonly 'provision-outside-extent': {
    readonly pasal: string;
    /** How many ayat it has; `null` where the text has no such Pasal. */
    readonly ayat: number | null;
  };
  readonly 'not-listed-by-its-provision': { readonly obligation: string; readonly entry: PlaceName };
  readonly 'provision-out-of-order': { readonly before: string };
  readonly 'untreated-provision': { readonly ref: Found };
  readonly 'repeal-without-day': Nothing;
  readonly 'end-of-a-repealed': Nothing;
  /** A norm that begins before the provision in which it stands, or ends after it. */
  readonly 'binds-beyond-its-provision': {
    readonly ref: string;
    readonly edge: 'from' | 'until';
    /** The first or last day of the provision. */
    readonly day: PlainDate;
  };
};

/** What readings and windows have wrong, by code. */
export type ReadingIssues = {
  readonly 'reading-not-offered': { readonly offered: readonly string[] };
  readonly 'policy-for-dated-duty': Nothing;
  readonly 'readings-without-choice': Nothing;
  readonly 'reading-of-another-shape': { readonly names: readonly string[] };
  readonly 'repeated-reading': Nothing;
  readonly 'default-is-not-the-window': { readonly window: string };
  readonly 'window-without-interval': Nothing;
  readonly 'missing-window': { readonly every: Found; readonly names: readonly string[] };
  readonly 'uneven-calendar-window': { readonly every: string };
  /** Named months beside an interval that is no year. */
  readonly 'months-without-year': { readonly every: Found };
  readonly 'repeated-month': { readonly month: number };
  /** What is due after a window, or by a day of it, where the duty has no interval. */
  readonly 'due-without-interval': { readonly field: string };
  /** A day of a window that is not named as one of its kind is: of a year with its month, of a month alone, of others never. */
  readonly 'day-of-other-windows': { readonly windows: 'year' | 'month' | 'other' };
  /** What says otherwise what another field says. */
  readonly 'field-beside-another': { readonly other: string };
  /** A reading under which windows cannot be named months, have no days of their own, or nothing can be due after them. */
  readonly 'reading-of-other-windows': { readonly field: string; readonly names: readonly string[] };
};

/** What duties have wrong beyond their shape, by code. */
export type DutyIssues = {
  /** A proviso of what is not only allowed. */
  readonly 'proviso-of-a-duty': { readonly strength: string };
  /** A norm on the quality of a paper that names neither term nor form nor contents. */
  /** Whose act calls for a duty, where nothing is said to call for it. */
  readonly 'nothing-called-for': { readonly trigger: string };
  /** The strength of a prohibition over a shape in which the act would fulfil it. */
  readonly 'forbidden-as-duty': { readonly shape: string };
  /** The shape of a prohibition under another strength. */
  readonly 'prohibition-not-forbidden': { readonly strength: string };
  /** What a trigger must have been like, where a trigger is no event. */
  readonly 'where-without-event': { readonly trigger: string };
  readonly 'breach-of-a-permission': { readonly strength: string };
  /** A field of a duty that says nothing without another. */
  readonly 'field-without-another': { readonly other: string };
  /** An obligation that its own breach or lapse calls for, by however many others. */
  readonly 'rests-on-itself': { readonly obligation: string; readonly other: string };
  readonly 'no-quality-named': { readonly fields: readonly string[] };
};

/** What cases of a regulation have wrong, by code. */
export type CaseIssues = {
  readonly 'case-outside-provision': { readonly provision: string };
  readonly 'empty-case': Nothing;
  readonly 'empty-expectation': Nothing;
};
