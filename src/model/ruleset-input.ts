import type { Condition } from './condition.ts';
import type { StatedContent } from './counterpart.ts';
import type { DutyInput } from './duty.ts';
import type { InForceReading } from './instrument.ts';
import type {
  Bilingual,
  DefectKind,
  InstrumentStatus,
  ProvisionKind,
  ReadingName,
  Strength,
  Transition,
  Weekday,
} from './terms.ts';
import type { RoleId, ThingType, Topic } from './vocabulary.ts';
import type { VocabularyInput } from './vocabulary-input.ts';

/** One or more roles or parties as a drafter writes them. */
export type PartiesInput =
  | RoleId
  | {
      /** All of them together: one act. */
      readonly jointly: readonly RoleId[];
    }
  | {
      /** Whichever of them: one act. */
      readonly any: readonly RoleId[];
    }
  | {
      /** Each of them by itself. */
      readonly each: readonly RoleId[];
    };

/** How an unclear phrase is read. */
export type ReadingsInput = {
  /** The reading used. */
  readonly default: ReadingName;
  /** The readings that stand against it; verdicts that they would change are told. */
  readonly rivals?: readonly ReadingName[] | null | undefined;
  /** Why the default is chosen. */
  readonly reason?: Bilingual | null | undefined;
};

/** What a norm says. */
type NormInput = {
  /** Where the norm stands; more than one only for the same norm said twice. */
  readonly cites: readonly string[];
  /** The sister ayat or definition that supplies bearer, manner or grounds. */
  readonly see?: readonly string[] | null | undefined;
  /** Its deontic force. */
  readonly strength: Strength;
  /** The literal operative word or phrase, where there is one. */
  readonly word?: string | null | undefined;
  /** Who owes it; left out where the text names nobody. */
  readonly bearer?: PartiesInput | null | undefined;
  /** To whom it is owed, or whose consent it is. */
  readonly counterparty?: PartiesInput | null | undefined;
  /** Through whom it is done. */
  readonly via?: PartiesInput | null | undefined;
  /** A role for each unit of which it is owed once, or a type of thing for each of which it is. */
  readonly per?: RoleId | ThingType | null | undefined;
  /** What the norm says, in our own words. */
  readonly gist: Bilingual;
  /** The condition under which it applies, as JsonLogic over facts; left out where the text has none. */
  readonly applies?: Condition | null | undefined;
  /** Of a permission: within what it may be used, as JsonLogic over facts. It is never owed; its use outside is told. */
  readonly proviso?: Condition | null | undefined;
  /** What is owed and when. */
  readonly duty: DutyInput;
  /** How its unclear phrases are read; left out where the text leaves nothing to read. */
  readonly readings?: ReadingsInput | null | undefined;
  /** What a drafter should know of the encoding. */
  readonly note?: Bilingual | null | undefined;
};

/** What an obligation was or is between two days: the fields that differ, or `gap` where nothing bound. */
export type ObligationVersionInput = {
  readonly [Field in keyof NormInput]?: NormInput[Field] | undefined;
} & {
  /** The first day of this wording, as YYYY-MM-DD; open when left out. */
  readonly from?: string | null | undefined;
  /** The last day of this wording; open when left out. */
  readonly until?: string | null | undefined;
  /** Whether nothing bound between the two days. */
  readonly gap?: boolean | undefined;
  /** Whether what the wording before it began stays with that wording to its end, or is judged by this one; needed after one that bound. */
  readonly transition?: Transition | null | undefined;
};

/** One norm as a drafter writes it. */
export type ObligationInput = NormInput & {
  /** Says the matter, never the Pasal: options, answers and comparisons are keyed by it. */
  readonly id: string;
  /** The key by which obligations of different regulations are aligned: `matter` or `matter.aspect`. */
  readonly topic: Topic;
  /** The norms of other regulations about the same matter, where a reader of both says which. */
  readonly counterparts?: readonly CounterpartInput[] | null | undefined;
  /** How its wording changed over time; left out where it never did. */
  readonly versions?: readonly ObligationVersionInput[] | null | undefined;
};

/** The norm of another regulation about the same matter, as a drafter writes it. */
export type CounterpartInput = {
  /** The id of the other ruleset; its own, of an obligation that bore another id in an older version. */
  readonly ruleset: string;
  /** The id of the obligation there. */
  readonly obligation: string;
  /** Whether both ask the `same` or something `other`, by one who read both texts; left out where only the pair is stated. */
  readonly content?: StatedContent | null | undefined;
  /** Why; needed where the content is stated. */
  readonly because?: Bilingual | null | undefined;
};

/** What only its wording changed since an earlier version, as a drafter writes it. */
export type EditorialInput = {
  /** The version of the ruleset since which it changed. */
  readonly since: string;
  /** The ids of the obligations. */
  readonly obligations: readonly string[];
};

/** The regulation itself as a drafter writes it. */
export type InstrumentInput = {
  /** What kind of instrument it is: `Peraturan Bupati`. */
  readonly type: string;
  /** Its number; left out of a draft. */
  readonly number?: number | string | null | undefined;
  /** Its year; left out where the text leaves it blank. */
  readonly year?: number | null | undefined;
  /** Its title, without the word *tentang*. */
  readonly title: string;
  /** The day on which it was signed (*ditetapkan*), as YYYY-MM-DD. */
  readonly enacted?: string | null | undefined;
  /** The day on which it was promulgated (*diundangkan*). */
  readonly promulgated?: string | null | undefined;
  /** The first day on which it binds; left out where the text leaves it blank. */
  readonly inForceFrom?: string | CountedDayInput | null | undefined;
  /** The last day on which it binds; left out while it goes on. */
  readonly inForceUntil?: string | null | undefined;
  /** Whether it binds, does not yet, or no longer. */
  readonly status: InstrumentStatus;
  /** The day supposed where the text leaves it blank, and why; it stands in every report. */
  readonly assumption?: AssumptionInput | null | undefined;
  /** The law above it, as its preamble names it (*Mengingat*). */
  readonly basis?: readonly string[] | null | undefined;
  /** What it revokes. */
  readonly revokes?: readonly string[] | null | undefined;
  /** The regulations that amended it (*diubah dengan*), the earliest first. */
  readonly amendedBy?: readonly AmendmentInput[] | null | undefined;
};

/** A regulation that changed another, as a drafter writes it. */
export type AmendmentInput = {
  /** What kind of instrument it is: `Peraturan Bupati`. */
  readonly type: string;
  /** Its number; left out where the text leaves it blank. */
  readonly number?: number | string | null | undefined;
  /** Its year; left out where the text leaves it blank. */
  readonly year?: number | null | undefined;
  /** The first day on which its changes bind, as YYYY-MM-DD. */
  readonly from: string;
};

/** A first day in force that the text counts from another day of the regulation. */
type CountedDayInput = {
  /** The day from which it is counted. */
  readonly after: 'enacted' | 'promulgated';
  /** The period after which it binds. */
  readonly period: string;
  /** How it is counted; left out, the day from which it is counted is not itself counted. */
  readonly reading?: InForceReading | undefined;
  /** The readings that stand against it; the days to which they come are told. */
  readonly rivals?: readonly InForceReading[] | null | undefined;
};

type AssumptionInput = {
  /** The day supposed, as YYYY-MM-DD. */
  readonly inForceFrom: string;
  /** Why this day. */
  readonly reason: Bilingual;
};

/** One Pasal or ayat as a drafter writes it. */
export type ProvisionInput = {
  /** The Pasal or ayat. */
  readonly ref: string;
  /** What it is for: the main thing. */
  readonly kind: ProvisionKind;
  /** The first day on which it is part of the text (*disisipkan*), as YYYY-MM-DD; of a `repealed` one the day from which it is none. */
  readonly from?: string | null | undefined;
  /** The last day on which it is part of the text; left out while it goes on. */
  readonly until?: string | null | undefined;
  /** The obligations that encode it. */
  readonly obligations?: readonly string[] | null | undefined;
  /** Why it holds no obligation, where it holds none. */
  readonly reason?: Bilingual | null | undefined;
  /** The topics on which it speaks without an obligation of its own: what it defines, aims at or lists. */
  readonly topics?: readonly Topic[] | null | undefined;
};

/** Something wrong with the text, as a drafter writes it. */
export type DefectInput = {
  /** Where; left out for the text as a whole. */
  readonly ref?: string | null | undefined;
  /** What is wrong. */
  readonly kind: DefectKind;
  /** What it says, and what was probably meant. */
  readonly note: Bilingual;
};

/** Where a regulation binds. */
export type JurisdictionInput = {
  /** The name of the region. */
  readonly name: string;
  /** What it is: `kabupaten`, `kota`, `provinsi`. */
  readonly kind: string;
  /** Its region code (*kode wilayah*), as text. */
  readonly code?: string | null | undefined;
  /** Its time zone, in which "today" is told. */
  readonly timeZone: string;
  /** The days of the week on which nobody works; Saturday and Sunday when left out. */
  readonly weekend?: readonly Weekday[] | null | undefined;
};

/** A ruleset as a drafter writes it: what is null or empty may be left out. */
export type RulesetInput = {
  /** The id under which it is known. */
  readonly id: string;
  /** The version of the encoding (SemVer): a corrected verdict is at least a minor. */
  readonly version: string;
  /** Where it binds. */
  readonly jurisdiction: JurisdictionInput;
  /** The regulation itself. */
  readonly instrument: InstrumentInput;
  /** Words of its own beside the shared vocabulary. */
  readonly vocabulary?: VocabularyInput | null | undefined;
  /** How many ayat each Pasal of the text has; 0 for an undivided one. */
  readonly extent?: Readonly<Record<string, number>> | null | undefined;
  /** Every norm, in the order of the text. */
  readonly obligations: readonly ObligationInput[];
  /** Every Pasal and ayat: encoded, or classified with the reason why it holds no norm. */
  readonly provisions: readonly ProvisionInput[];
  /** What is wrong with the text. */
  readonly defects?: readonly DefectInput[] | null | undefined;
  /** What since an earlier version was only put in other words; whatever else changed is a change of content. */
  readonly editorial?: EditorialInput | null | undefined;
};
