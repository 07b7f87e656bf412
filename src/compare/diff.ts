import type { Citation } from '../model/citation.ts';
import type { Condition } from '../model/condition.ts';
import type { StatedContent } from '../model/counterpart.ts';
import type { DutyType } from '../model/duty.ts';
import type { Window } from '../model/evidence.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Provision } from '../model/provision.ts';
import type { ObligationVersion, Parties } from '../model/ruleset.ts';
import type { ComparedField, ComparedFields } from '../model/shapes/shape.ts';
import type { Bilingual, ReadingName, Strength } from '../model/terms.ts';
import type { InstrumentDiff, TextDiff } from './text-diff.ts';
import type { NoWitness, Witness } from './witness/witness.ts';

/**
 * How the second side stands to the first on a topic. `comparable`: every field agrees, but the content stands in words
 * that nobody has compared; `equal` is said only of content that was.
 */
export const RELATIONS = [
  'equal',
  'comparable',
  'stricter',
  'looser',
  'different',
  'only-in-a',
  'only-in-b',
] as const;
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
  /** Why an unclear phrase is read as it is. */
  readonly reason: Bilingual | null;
  readonly gist: Bilingual;
  readonly note: Bilingual | null;
};

/**
 * A field of an obligation; `obligation` itself where one side has one more on the topic; `content` where a reader of both
 * texts found that two norms ask something else, with what each asks.
 */
export type FieldName = keyof FieldValues | 'obligation' | 'content';

type Values = FieldValues & { readonly obligation: string; readonly content: Bilingual };

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

/** How sure it is that two obligations are about the same matter. */
export const CONFIDENCES = ['certain', 'likely', 'doubtful'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * On what it rests whether two norms ask the same: `typed` fields that hold their content, a reader's statement that it is
 * the `same` or `other`, or nothing: it stands in `words` that were not compared.
 */
export type Content = 'typed' | StatedContent | 'words';

/** How two norms with dated wordings stand to each other on certain days; both `null` for ever. */
export type TimeSpan = Pick<Window, 'from' | 'to'> & { readonly relation: Relation };

/** Two obligations laid beside each other, or one that has no counterpart. */
export type Pair = PairIds & {
  readonly relation: Relation;
  readonly change: Change;
  /** `null` of an obligation without counterpart. */
  readonly confidence: Confidence | null;
  /** `null` of an obligation without counterpart. */
  readonly content: Content | null;
  /** Why a reader paired them, or found their content the same or other. */
  readonly because: Bilingual | null;
  /** Which relation holds when; empty unless either has dated wordings. */
  readonly timeline: readonly TimeSpan[];
  /** Of an obligation without counterpart the first day on which it binds, where that is known; else the first on which both part, where that is dated. */
  readonly firstDay: PlainDate | null;
  /** Of an obligation without counterpart its first window, where the law gives one. */
  readonly firstWindow: Window | null;
};

/** A provision that speaks of a topic without an obligation of its own. */
export type Mention = Pick<Provision, 'ref' | 'kind'>;

/** What one side says of a wider topic, of narrower ones, or of the same matter elsewhere, where it is silent on the topic itself. */
export type Covering = {
  /** The wider topic, the narrower ones, or those under which it stands. */
  readonly topics: readonly string[];
  /** The obligations that it has on them. */
  readonly obligations: readonly string[];
  readonly by: 'wider' | 'narrower' | 'elsewhere';
};

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
  /** Whether norms are among them whose content is only in words (attested by a yes or no). */
  readonly attested: boolean;
  /** Of a side without obligation on it: what else there speaks of it. */
  readonly mentions: { readonly a: readonly Mention[]; readonly b: readonly Mention[] };
  /** Of a side without obligation on it: what it says of a wider or narrower topic; then `fields` lay that beside the other. */
  readonly covered: { readonly a: Covering | null; readonly b: Covering | null };
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

/** Something that a reader of the comparison must know of what the rulesets state for comparisons. */
export type DiffNotice =
  /** Both sides state a content of one pair, and not the same: neither counts. */
  | ({ readonly code: 'contradictory-contents' } & PairIds)
  /** An obligation is paired by statements with two: none of them counts. */
  | ({ readonly code: 'contradictory-counterparts' } & PairIds)
  /** A counterpart that the other side does not have; it is the one of `a` or `b` that is not `null`. */
  | ({ readonly code: 'unknown-counterpart'; readonly named: string } & PairIds)
  /** Editorial changes since another version than the one compared with: they do not count. */
  | { readonly code: 'editorial-since-another'; readonly since: string; readonly a: null; readonly b: null };

/** What `diffRulesets` gives: plain data, the same for the same input. */
export type Diff = {
  readonly format: 'patuh/diff/v2';
  readonly a: RulesetRef;
  readonly b: RulesetRef;
  /** `versions` of one ruleset are aligned by the ids of obligations, `regulations` by topic. */
  readonly alignment: 'versions' | 'regulations';
  readonly topics: readonly TopicDiff[];
  readonly instrument: InstrumentDiff;
  /** `null` between regulations, whose Pasal have nothing to do with each other. */
  readonly text: TextDiff | null;
  readonly notices: readonly DiffNotice[];
};
