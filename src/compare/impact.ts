import type { Citation } from '../model/citation.ts';
import type { Window } from '../model/evidence.ts';
import type { Occurrence } from '../model/finding.ts';
import type { OptionsInput } from '../model/options.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Assumption } from '../model/report.ts';
import type { Parties } from '../model/ruleset.ts';
import type { State } from '../model/state.ts';
import type { StateInput } from '../model/state-input.ts';
import type { Status } from '../model/terms.ts';
import type { RulesetRef } from './diff.ts';

/** One value under the ruleset that is replaced and one under that which replaces it. */
export type BeforeAfter<T> = { readonly before: T; readonly after: T };

/** A state with the options of its check; the options may be left out where all states share them. */
export type StateToAssess = {
  readonly state: State | StateInput;
  readonly options?: OptionsInput | undefined;
};

/** A verdict with its days, as one ruleset comes to it. */
export type ImpactVerdict = {
  readonly status: Status;
  readonly window: Window | null;
  readonly occurrence: Occurrence | null;
  readonly dueOn: PlainDate | null;
  readonly breachedFrom: PlainDate | null;
  readonly metOn: PlainDate | null;
};

/** Whose duty a change is about: the same obligation or its counterpart, for one unit or office. */
type ImpactSubject = {
  readonly topic: string;
  readonly obligation: BeforeAfter<string | null>;
  readonly cites: BeforeAfter<readonly Citation[] | null>;
  readonly unit: string | null;
  readonly bearer: Parties | null;
  /** The thing for which it is owed; there only where it is owed once for each. */
  readonly thing?: string | undefined;
};

/** A finding whose status or date changes; `null` where a ruleset has no such window at all. */
export type FindingChange = ImpactSubject & BeforeAfter<ImpactVerdict | null>;

/** A duty that somebody gains or is freed from, and how it stands under the ruleset that has it. */
export type DutyShift = ImpactSubject & {
  readonly status: Status;
  /** The next last good day, where the law sets one. */
  readonly dueOn: PlainDate | null;
  /** Of what is in breach since when. */
  readonly breachedFrom: PlainDate | null;
};

/** A date ahead that was not ahead before. */
export type NewDate = ImpactSubject & { readonly dueOn: PlainDate; readonly before: PlainDate | null };

/** What replacing one ruleset by another does to one organization. */
export type StateImpact = {
  readonly organization: { readonly id: string; readonly name: string | null };
  readonly asOf: PlainDate;
  readonly inForceFrom: BeforeAfter<PlainDate | null>;
  readonly assumptions: BeforeAfter<readonly Assumption[]>;
  readonly changes: readonly FindingChange[];
  readonly gained: readonly DutyShift[];
  readonly lifted: readonly DutyShift[];
  /** The first date ahead of each duty that has a new one, by day. */
  readonly firstDue: readonly NewDate[];
  /** `null` under a ruleset without a day of entry into force, where nothing can be in breach or not. */
  readonly breaches: BeforeAfter<number | null>;
  /** Findings that nobody can judge yet; where there are any, the number of breaches is a least one. */
  readonly unknown: BeforeAfter<number>;
};

/** Sums over all organizations. */
export type ImpactTotals = {
  readonly states: number;
  readonly changes: number;
  readonly gained: number;
  readonly lifted: number;
  readonly newDates: number;
  /** `null` where the ruleset had no day of entry into force for any of them: unknown is not none. */
  readonly breaches: BeforeAfter<number | null>;
  /** Findings that nobody can judge yet; where there are any, the number of breaches is a least one. */
  readonly unknown: BeforeAfter<number>;
  /** How often a status becomes another; `null` where there was or is no such window. */
  readonly transitions: readonly (BeforeAfter<Status | null> & { readonly count: number })[];
};

/** What `assessImpact` gives: plain data, the same for the same input. */
export type Impact = {
  readonly format: 'patuh/impact/v3';
  readonly before: RulesetRef;
  readonly after: RulesetRef;
  readonly states: readonly StateImpact[];
  readonly totals: ImpactTotals;
};
