import type { Citation } from '../model/citation.ts';
import type { Condition } from '../model/condition.ts';
import type { DutyType } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import type { Amendment } from '../model/instrument.ts';
import type { Provision } from '../model/provision.ts';
import type { ObligationVersion, Parties } from '../model/ruleset.ts';
import type { ComparedField, ComparedFields } from '../model/shapes/shape.ts';
import type { Bilingual, ReadingName, Strength } from '../model/terms.ts';
import type { NoWitness, Witness } from './witness/witness.ts';

/** How the second side stands to the first on a topic. */
export const RELATIONS = ['equal', 'stricter', 'looser', 'different', 'only-in-a', 'only-in-b'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a difference in one field does: it makes the second side stricter or looser, is neither, or never counts. */
export type Effect = 'stricter' | 'looser' | 'different' | 'none';

/** A field that a shape may not have is `null` where it does not; an event is an empty list. */
type DutyFieldValues = {
  readonly [Field in Exclude<ComparedField, 'event'>]: ComparedFields[Field] | null;
};

/** What is compared of an obligation, field by field; a field that its shape does not have is `null`. */
export type FieldValues = DutyFieldValues & {
  readonly strength: Strength;
  readonly word: string | null;
  readonly bearer: Parties | null;
  readonly counterparty: Parties | null;
  readonly via: Parties | null;
  readonly per: string | null;
  readonly shape: DutyType;
  readonly event: readonly string[];
  readonly window: ReadingName | null;
  readonly firstWindow: Window | null;
  readonly applies: Condition | null;
  readonly proviso: Condition | null;
  readonly versions: readonly ObligationVersion[];
  readonly topic: string;
  readonly cites: readonly Citation[];
  readonly see: readonly Citation[];
  readonly readings: readonly ReadingName[];
  readonly gist: Bilingual;
  readonly note: Bilingual | null;
};

/** A field of an obligation, or `obligation` itself where one side has one more on the topic. */
export type FieldName = keyof FieldValues | 'obligation';

type Values = FieldValues & { readonly obligation: string };

/** Which obligations a difference is between; `null` where one side has none to lay beside the other. */
export type PairIds = { readonly a: string | null; readonly b: string | null };

/** A field in which two obligations differ, with what each side says. */
export type FieldDifference = {
  readonly [Field in FieldName]: {
    readonly field: Field;
    readonly a: Values[Field] | null;
    readonly b: Values[Field] | null;
    readonly effect: Effect;
    readonly obligations: PairIds;
  };
}[FieldName];

/** What became of an obligation from one version of a ruleset to the next, in the words of a change note. */
export const CHANGES = [
  'added',
  'repealed',
  'tightened',
  'loosened',
  'moved',
  'changed',
  'renumbered',
  'reworded',
  'unchanged',
] as const;
export type Change = (typeof CHANGES)[number];

/** Two obligations laid beside each other, or one that has no counterpart. */
export type Pair = PairIds & { readonly relation: Relation; readonly change: Change };

/** A topic with everything that both sides say on it. Every obligation of either side is in exactly one. */
export type TopicDiff = {
  readonly topic: string;
  /** The chapter of the vocabulary; `null` for a topic that no vocabulary declares. */
  readonly group: string | null;
  readonly relation: Relation;
  /** The ids of the obligations of each side, in the order of the text. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly fields: readonly FieldDifference[];
  readonly pairs: readonly Pair[];
  /** Whether either side owes something by a day. */
  readonly timed: boolean;
  /** Whether equality rests on norms whose content is only in words (attested by a yes or no). */
  readonly attested: boolean;
  readonly witness: Witness | null;
  /** Why there is no witness; `null` when there is one. */
  readonly noWitness: NoWitness | null;
};

/** Which ruleset a comparison is about. */
export type RulesetRef = {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of its canonical JSON. */
  readonly digest: string;
  readonly title: string;
};

/** What became of a provision from one version of a ruleset to the next. */
export type ProvisionChange = 'added' | 'removed' | 'repealed' | 'restored' | 'redated' | 'reclassified';

/** How a provision is treated on one side. */
export type ProvisionSide = Pick<Provision, 'kind' | 'from' | 'until'>;

/** A provision that is treated otherwise; `null` on the side that has no entry for it. */
export type ProvisionDiff = {
  readonly ref: Citation;
  readonly change: ProvisionChange;
  readonly a: ProvisionSide | null;
  readonly b: ProvisionSide | null;
};

/** In what two versions of one text differ beside their norms. */
export type TextDiff = {
  /** The amendments that one side alone names. */
  readonly amendments: { readonly a: readonly Amendment[]; readonly b: readonly Amendment[] };
  /** In the order of the text. */
  readonly provisions: readonly ProvisionDiff[];
};

/** What `diffRulesets` gives: plain data, the same for the same input. */
export type Diff = {
  readonly format: 'patuh/diff/v1';
  readonly a: RulesetRef;
  readonly b: RulesetRef;
  /** `versions` of one ruleset are aligned by the ids of obligations, `regulations` by topic. */
  readonly alignment: 'versions' | 'regulations';
  readonly topics: readonly TopicDiff[];
  /** `null` between regulations, whose Pasal have nothing to do with each other. */
  readonly text: TextDiff | null;
};
