import type {
  Change,
  Confidence,
  Covering,
  DiffNotice,
  Effect,
  FieldName,
  Relation,
} from '../../../compare/diff.ts';
import type { Outlying } from '../../../compare/matrix.ts';
import type { InstrumentField, ProvisionChange } from '../../../compare/text-diff.ts';
import type { NoWitness } from '../../../compare/witness/witness.ts';
import type { ComparedField } from '../../../model/shapes/shape.ts';
import type { Strength } from '../../../model/terms.ts';
import type { VocabularyPart } from '../../../model/vocabulary.ts';
import type { PersandinganWords } from './persandingan-contract.ts';

/** What a witness is made of, each part already in words. */
export type WitnessSetting = {
  readonly units: readonly string[];
  readonly papers: readonly string[];
  readonly facts: readonly string[];
  /** What was done, each with its day. */
  readonly events: readonly string[];
  /** What is owed and has not been done, where nothing was. */
  readonly lacking: string | null;
};

/** One side of a witness in words: the regulation, the place of the norm, and what it comes to. */
export type WitnessSide = {
  readonly name: string;
  readonly place: string | null;
  readonly status: string | null;
  readonly dueOn: string | null;
};

/** A number of breaches, and whether there may be more. */
export type ImpactCount = { readonly count: number; readonly atLeast: boolean };

/** Everything that a person reads of a comparison, in one language. */
export type ComparisonWords = {
  readonly relations: Readonly<Record<Relation, string>>;
  readonly effects: Readonly<Record<Effect, string>>;
  /** The force of a norm in a table: one word. */
  readonly forces: Readonly<Record<Strength, string>>;
  readonly changes: Readonly<Record<Change, string>>;
  /** The same beside the status of a provision, which says already whether it was changed. */
  readonly shortChanges: Readonly<Record<Change, string>>;
  readonly provisionChanges: Readonly<Record<ProvisionChange, string>>;
  /** The amendments that the newer text alone names, and the older. */
  readonly amendments: Readonly<Record<'a' | 'b', (list: string) => string>>;
  /** Fields of the instrument, where they differ. */
  readonly instrument: Readonly<Record<InstrumentField, string>>;
  /** The acts above it that one side alone names, and those that it alone revokes. */
  readonly onlyBasis: (name: string, acts: string) => string;
  readonly onlyRevokes: (name: string, acts: string) => string;
  /** What a ruleset's own words are of. */
  readonly parts: Readonly<Record<VocabularyPart, string>>;
  /** A word or a remark on the text that one side alone has, or both in different ways. */
  readonly sides: { readonly added: string; readonly removed: string; readonly changed: string };
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** Said of norms of which content in words was not compared, beside another relation. */
  readonly uncompared: string;
  readonly because: (reason: string) => string;
  /** A side without obligation on a topic: what it says of a wider or narrower one, or elsewhere. */
  readonly coveredBy: Readonly<Record<Covering['by'], (topics: string) => string>>;
  /** The provisions that speak of a topic without an obligation, each with its class. */
  readonly mentioned: (provisions: string) => string;
  /** Beside a norm of the other side for which this one has no counterpart, though it speaks on the topic. */
  readonly noCounterpart: string;
  readonly firstDay: (date: string) => string;
  readonly firstWindow: (window: string) => string;
  readonly spans: (spans: string) => string;
  readonly span: (days: string, relation: string) => string;
  readonly notices: {
    readonly [Code in DiffNotice['code']]: (a: string, b: string) => string;
  };
  /** A short view that leaves topics out. */
  readonly brief: {
    readonly more: (count: number) => string;
    readonly all: string;
    readonly witnesses: (count: number) => string;
  };
  /** What the fields of a norm are called; those of its duty are named with the shapes. */
  readonly fields: Readonly<Record<Exclude<FieldName, ComparedField>, string>>;
  readonly outlying: Readonly<Record<Outlying, string>>;
  readonly noWitness: Readonly<Record<NoWitness, string>>;
  readonly titles: {
    readonly diff: (a: string, b: string) => string;
    readonly note: (name: string, before: string, after: string) => string;
    readonly matrix: (count: number) => string;
    readonly impact: (before: string, after: string) => string;
    readonly summary: string;
    readonly witnesses: string;
    readonly totals: string;
    readonly instrument: string;
    readonly provisions: (count: number) => string;
    readonly defects: (count: number) => string;
    readonly words: (count: number) => string;
    readonly noGroup: string;
  };
  readonly headings: Readonly<
    Record<
      | 'topic'
      | 'topicId'
      | 'group'
      | 'relation'
      | 'relationCode'
      | 'differences'
      | 'count'
      | 'field'
      | 'effect'
      | 'change'
      | 'witness'
      | 'before'
      | 'after'
      | 'organization'
      | 'what'
      | 'firstDue'
      | 'breaches'
      | 'differs'
      | 'timed'
      | 'apart'
      | 'alone'
      | 'uncompared'
      | 'confidence'
      | 'because',
      string
    >
  >;
  /** How `b` stands to `a`, said of the whole comparison. */
  readonly reads: (a: string, b: string) => string;
  readonly onlyIn: (name: string) => string;
  readonly unit: (roles: string) => string;
  readonly paper: (document: string, period: string) => string;
  /** Silence of a regulation: no obligation on the topic here, which does not say that the matter is not ruled. */
  readonly noObligation: string;
  readonly nothing: string;
  readonly equalInWords: string;
  readonly otherTopics: (count: number) => string;
  readonly unchanged: (count: number) => string;
  readonly becomes: (before: string, after: string) => string;
  readonly frequency: (atLeast: number, period: string | null) => string;
  /** The day from which acts count, where earlier ones will not do. */
  readonly sinceInForce: string;
  readonly attested: string;
  readonly list: (count: number, items: string) => string;
  readonly apart: string;
  readonly version: (version: string) => string;
  /** The name of a side or column that is a draft. */
  readonly draft: (name: string) => string;
  readonly older: string;
  readonly newer: string;
  readonly setting: (setting: WitnessSetting) => string;
  readonly verdict: (date: string, failing: WitnessSide, other: WitnessSide) => string;
  readonly supposed: (name: string, date: string) => string;
  readonly notExhaustive: string;
  readonly impact: Readonly<
    Record<'changes' | 'gained' | 'lifted' | 'firstDue', (count: number) => string>
  > & {
    readonly asOf: (date: string) => string;
    readonly insteadOf: (date: string) => string;
    readonly perUnit: string;
    readonly alsoUnknown: (obligations: number, units: number) => string;
    readonly noWindow: string;
    readonly states: (count: number) => string;
    /** Each number as a least one where findings are unknown. */
    readonly breaches: (before: ImpactCount, after: ImpactCount) => string;
    readonly unknown: (before: number, after: number) => string;
    /** Both verdicts of a finding that changes. */
    readonly turns: (before: string, after: string) => string;
    /** The day by which what is in breach was due, where the first day in breach is not told. */
    readonly wasDue: (date: string) => string;
    /** Where a side has no day of entry into force, nothing can be said of its breaches. */
    readonly noDay: (name: string) => string;
  };
  readonly persandingan: PersandinganWords;
  /** What a row of a sheet is about. */
  readonly kinds: Readonly<Record<'changes' | 'gained' | 'lifted' | 'firstDue', string>>;
};
