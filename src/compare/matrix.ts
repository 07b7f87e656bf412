import type { Citation } from '../model/citation.ts';
import type { Duty } from '../model/duty.ts';
import type { Parties } from '../model/ruleset.ts';
import type { Strength } from '../model/terms.ts';
import type { Covering, Mention, RulesetRef } from './diff.ts';

/** What one obligation of a regulation says on a topic. */
export type CellEntry = {
  readonly obligation: string;
  readonly strength: Strength;
  readonly bearer: Parties | null;
  readonly duty: Duty;
  readonly cites: readonly Citation[];
};

/** In what a regulation stands apart from most of the others on a topic. */
export const OUTLYING = ['silent', 'speaks', 'strength', 'bearer', 'duty'] as const;
export type Outlying = (typeof OUTLYING)[number];

/** One topic across all regulations; `null` where a regulation has no obligation on it. */
export type MatrixRow = {
  readonly topic: string;
  readonly group: string | null;
  readonly cells: Readonly<Record<string, readonly CellEntry[] | null>>;
  /** Of a regulation without obligation on it: what it says of a wider or narrower topic, or of the same matter under another. */
  readonly covered: Readonly<Record<string, Covering>>;
  /** Of a regulation without obligation on it: what else there speaks of it. */
  readonly mentions: Readonly<Record<string, readonly Mention[]>>;
  /** Whether any two regulations that speak differ on it by more than the place and the wording. */
  readonly differs: boolean;
  /** Whether the content of any two that speak was not compared, since it stands in words alone. */
  readonly uncompared: boolean;
  /** Whether one regulation alone speaks of it. */
  readonly alone: boolean;
  /** Whether any regulation owes something on it by a day. */
  readonly timed: boolean;
  /** The regulations that stand apart from most of the others, and in what. */
  readonly outliers: Readonly<Record<string, readonly Outlying[]>>;
};

/** What `compareRulesets` gives: plain data, the same for the same input. */
export type Matrix = {
  readonly format: 'patuh/matrix/v2';
  /** The columns in the order given; `key` is the name of the column in `cells`. */
  readonly rulesets: readonly (RulesetRef & { readonly key: string })[];
  readonly rows: readonly MatrixRow[];
};
