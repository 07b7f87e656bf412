import type { BreachedFinding, DueFinding, Finding } from './finding.ts';
import type { Missing } from './missing.ts';
import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';
import type { Bilingual, ReadingName, Status } from './terms.ts';
import type { Unused } from './unused.ts';

/** The next date of a duty. */
export type Deadline = Pick<
  DueFinding,
  | 'obligation'
  | 'topic'
  | 'matter'
  | 'aspect'
  | 'unit'
  | 'bearer'
  | 'thing'
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
  /** The things it is missing for; there only where it is missing for some. */
  readonly things?: readonly string[] | undefined;
  readonly obligations: readonly string[];
  /** How many findings wait for it; none where nobody was judged. */
  readonly findings: number;
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
  | { readonly code: 'policy'; readonly for: string; readonly period: Period }
  | {
      /** A first day in force that rests on how the text counts it, and the days to which other readings come. */
      readonly code: 'in-force-reading';
      readonly reading: ReadingName;
      readonly inForceFrom: PlainDate;
      readonly rivals: readonly { readonly reading: ReadingName; readonly inForceFrom: PlainDate }[];
    }
  | { readonly code: 'holidays'; readonly year: number; readonly source: string };

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
  /** The ids of the units that the state lists. */
  readonly units: readonly string[];
  readonly asOf: PlainDate;
  readonly horizon: PlainDate | null;
  readonly inForceFrom: PlainDate | null;
  readonly assumptions: readonly Assumption[];
  readonly findings: readonly Finding[];
  readonly deadlines: readonly Deadline[];
  /** The findings that are `breached`. */
  readonly violations: readonly BreachedFinding[];
  readonly unknowns: readonly Unknown[];
  /** The events, documents and facts of the state that no finding rests on, each with its reason. */
  readonly unused: readonly Unused[];
  readonly summary: Summary;
};
