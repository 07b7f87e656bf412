import type { Because } from '../../model/because.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Parties } from '../../model/ruleset.ts';
import type { Thing, Unit } from '../../model/state.ts';

/** On whom one finding stands, and whose acts count for it. */
export type Target = {
  /** Tells it apart from every other target: its unit, and who bears. */
  readonly name: string;
  /** Who bears it here: of `each` of several roles, the one. */
  readonly bearer: Parties | null;
  /** The unit; `null` for an office that no unit is listed for, several offices together, or the organization. */
  readonly unit: Unit | null;
  /** `unit`: its own acts. `office`: acts without a unit or by a holder. `anyone`: nobody is named. */
  readonly actor: 'unit' | 'office' | 'anyone';
  readonly holders: ReadonlySet<string>;
  /** For a duty owed once for each unit of another role, or for each thing: what an act must be about. */
  readonly about: string | null;
  /** The thing for which it is owed; `null` for none. */
  readonly thing: Thing | null;
  /** The days on which anything can be owed here; `null` where it always can. */
  readonly life: Life | null;
  /** What has to be there, or to be known, before anything can be owed here; `null` for nothing. */
  readonly lacking: Lacking | null;
};

/** The first and last day of a time, with the step of reasoning that says so; open ends are `null`. */
export type Life = { readonly from: Day | null; readonly until: Day | null; readonly step: Because };

/** That there is no thing to owe it for, or that nobody has recorded whose it is. */
export type Lacking = Extract<Because, { readonly code: 'no-thing' | 'no-owner' }>;

/** A target before it is named. */
export type Unnamed = Omit<Target, 'name'>;
