import type { Because } from '../../model/because.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Parties } from '../../model/ruleset.ts';
import type { Thing, Unit } from '../../model/state.ts';
import type { Tenure } from '../../model/tenure.ts';
import type { Actors } from './actors.ts';

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
  readonly holders: Actors;
  /** For a duty owed once for each unit of another role, or for each thing: what an act must be about. */
  readonly about: string | null;
  /** Those whose work that unit took over: what was about them, or happened to them, then, is about it. */
  readonly aboutBefore: Tenure['before'] | null;
  /** The thing for which it is owed; `null` for none. */
  readonly thing: Thing | null;
  /** The days on which anything can be owed here; `null` where it always can. */
  readonly life: Life | null;
  /** What has to be there, or to be known, before anything can be owed here; `null` for nothing. */
  readonly lacking: Lacking | null;
};

/** The first and last day of a time, with the step of reasoning that says so; open ends are `null`. */
export type Life = {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly step: Because;
  /** The first day of those whose work is taken over here, from which its windows run: `null` where they always were; left out where nothing is taken over. */
  readonly since?: Day | null;
  /** Whether another time of the same unit says that nothing is owed in it. */
  readonly quiet?: true;
};

/** That there is no thing to owe it for, or that nobody has recorded whose it is. */
export type Lacking = Extract<Because, { readonly code: 'no-thing' | 'no-owner' }>;

/** A target before it is named. */
export type Unnamed = Omit<Target, 'name'>;

/** The unit where something is owed: the one for which it is owed once, else the one that bears it; `null` where none is known. */
export function placeOf({ about, unit }: Target): string | null {
  return about ?? unit?.id ?? null;
}
