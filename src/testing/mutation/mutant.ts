import type { DutyField } from '../../model/duty.ts';
import type { Period } from '../../model/period.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';

/** What is changed in a ruleset to see whether its cases notice. */
export type MutationKind =
  | 'period'
  | 'count'
  | 'strength'
  | 'word'
  | 'bearer'
  | 'recipient'
  | 'via'
  | 'event'
  | 'trigger'
  | 'milestone'
  | 'window'
  | 'first-window'
  | 'transition'
  | 'condition'
  | 'requirement'
  | 'document'
  | 'form'
  | 'contents'
  | 'per';

/** One thing changed in an obligation. */
export type LawChange = {
  readonly kind: MutationKind;
  /** What sets it apart from other changes of the obligation: `period-halved`, `contents-without-x`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The fields of the obligation that become different. */
  readonly fields: Partial<Obligation>;
  /** For `first-window`: how much later the obligation begins to bind. */
  readonly laterBy?: Period;
};

/** A ruleset with one thing changed. */
export type Mutant = Omit<LawChange, 'fields'> & {
  /** `<obligation>/<name>`: stable, so that it can be named in a file. */
  readonly id: string;
  readonly original: Obligation;
  readonly changed: Obligation;
};

/** Gives the changes of one kind that can be made to an obligation. */
export type LawChanger = (obligation: Obligation, ruleset: Ruleset) => readonly LawChange[];

/** Something else that may stand in a field of a duty. */
export type Variant = Pick<LawChange, 'kind' | 'name'> & {
  /** What is shown of the field before and after; the values themselves where nothing else is said. */
  readonly from?: string;
  readonly to?: string;
  readonly value: unknown;
};

/** Gives what else may stand in a field of a duty. */
export type VaryField = (field: DutyField, obligation: Obligation, ruleset: Ruleset) => readonly Variant[];

/** How a value of a ruleset is shown in a change: as it is written in the data. */
export function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
