import type { Citation } from '../model/citation.ts';
import type { Amendment, Instrument } from '../model/instrument.ts';
import type { Defect, Provision } from '../model/provision.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { Bilingual } from '../model/terms.ts';
import type { VocabularyPart } from '../model/vocabulary.ts';

/** What became of a provision from one version of a ruleset to the next. */
export type ProvisionChange =
  | 'added'
  | 'removed'
  | 'repealed'
  | 'restored'
  | 'redated'
  | 'reclassified'
  | 'rewritten'
  | 'relisted';

/** How a provision is treated on one side. */
export type ProvisionSide = Pick<Provision, 'kind' | 'from' | 'until' | 'reason' | 'obligations'>;

/** A provision that is treated otherwise; `null` on the side that has no entry for it. */
export type ProvisionDiff = {
  readonly ref: Citation;
  readonly change: ProvisionChange;
  readonly a: ProvisionSide | null;
  readonly b: ProvisionSide | null;
};

/** A defect that one side alone records. */
export type DefectDiff = { readonly a: Defect | null; readonly b: Defect | null };

/** A word that a ruleset brings itself, declared otherwise or on one side alone. */
export type WordDiff = {
  readonly part: VocabularyPart;
  readonly id: string;
  readonly a: Bilingual | null;
  readonly b: Bilingual | null;
};

/** In what two versions of one text differ beside their norms. */
export type TextDiff = {
  /** The amendments that one side alone names. */
  readonly amendments: { readonly a: readonly Amendment[]; readonly b: readonly Amendment[] };
  /** In the order of the text. */
  readonly provisions: readonly ProvisionDiff[];
  readonly defects: readonly DefectDiff[];
  readonly words: readonly WordDiff[];
};

/** The fields of an instrument that are compared: between versions all of them, between regulations those that say when it binds. */
export const INSTRUMENT_FIELDS = [
  'type',
  'number',
  'year',
  'title',
  'enacted',
  'promulgated',
  'inForceFrom',
  'inForceUntil',
  'status',
  'assumption',
  'jurisdiction',
] as const;
export type InstrumentField = (typeof INSTRUMENT_FIELDS)[number];

type InstrumentValues = Pick<Instrument, Exclude<InstrumentField, 'jurisdiction'>> &
  Pick<Ruleset, 'jurisdiction'>;

/** A field in which two instruments differ. */
export type InstrumentDifference = {
  readonly [Field in InstrumentField]: {
    readonly field: Field;
    readonly a: InstrumentValues[Field];
    readonly b: InstrumentValues[Field];
  };
}[InstrumentField];

/** In what two instruments differ. */
export type InstrumentDiff = {
  readonly fields: readonly InstrumentDifference[];
  /** The acts above it that one side alone names (*Mengingat*). */
  readonly basis: { readonly a: readonly string[]; readonly b: readonly string[] };
  /** What one side alone revokes; empty between regulations. */
  readonly revokes: { readonly a: readonly string[]; readonly b: readonly string[] };
};
