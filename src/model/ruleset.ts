import * as z from 'zod';
import type { Citation } from './citation.ts';
import { condition } from './condition.ts';
import { duty } from './duty.ts';
import { instrument } from './instrument.ts';
import { shapeNamed } from './issues/parts.ts';
import { defect, provision } from './provision.ts';
import {
  bilingual,
  citation,
  orEmpty,
  orNull,
  plainDate,
  readingName,
  slug,
  slugOf,
  topicSlug,
  words,
} from './schema-parts.ts';
import { STRENGTHS } from './terms.ts';
import { type RoleId, type Topic, vocabularySchema } from './vocabulary.ts';

/** One or more roles or parties: `jointly` together, `any` one of them, `each` of them. */
const parties = z.union([
  slugOf<RoleId>(),
  z.strictObject({
    /** All of them together: one act. */
    jointly: z.array(slugOf<RoleId>()).min(2),
  }),
  z.strictObject({
    /** Whichever of them: one act. */
    any: z.array(slugOf<RoleId>()).min(2),
  }),
  z.strictObject({
    /** Each of them by itself. */
    each: z.array(slugOf<RoleId>()).min(2),
  }),
]);

/** How an unclear phrase is read: the reading used, its rivals, and why. */
const readings = z.strictObject({
  /** The reading used. */
  default: readingName,
  /** The readings that stand against it; verdicts that they would change are told. */
  rivals: z.array(readingName),
  /** Why the default is chosen. */
  reason: orNull(bilingual),
});

// Never empty, so that the place of a norm is always there.
const citations = z
  .array(citation)
  .min(1)
  .transform((cites) => cites as [Citation, ...Citation[]]);

const norm = {
  /** Where the norm stands; more than one only for the same norm said twice. */
  cites: citations,
  /** The sister ayat or definition that supplies bearer, manner or grounds. */
  see: orEmpty(citation),
  /** Its deontic force. */
  strength: z.enum(STRENGTHS),
  /** The literal operative word or phrase, where there is one. */
  word: orNull(words),
  /** Who owes it; `null` where the text names nobody. */
  bearer: orNull(parties),
  /** To whom it is owed, or whose consent it is. */
  counterparty: orNull(parties),
  /** Through whom it is done. */
  via: orNull(parties),
  /** A role for each unit of which it is owed once. */
  per: orNull(slugOf<RoleId>()),
  /** What the norm says, in our own words. */
  gist: bilingual,
  /** The condition under which it applies, as JsonLogic over facts; `null` where the text has none. */
  applies: orNull(condition),
  /** What is owed and when. */
  duty,
  /** How its unclear phrases are read; `null` where the text leaves nothing to read. */
  readings: orNull(readings),
  /** What a drafter should know of the encoding. */
  note: orNull(bilingual),
};

const optionalNorm = z.strictObject(norm).partial().shape;

/** What an obligation was or is between two days: the fields that differ, or `gap` where nothing bound. */
const version = z.strictObject({
  /** The first day of this wording; open when left out. */
  from: orNull(plainDate),
  /** The last day of this wording; open when left out. */
  until: orNull(plainDate),
  /** Whether nothing bound between the two days. */
  gap: z.boolean().default(false),
  ...optionalNorm,
});

const obligation = z.strictObject({
  /** Says the matter, never the Pasal: options, answers and comparisons are keyed by it. */
  id: slug,
  /** The key by which obligations of different regulations are aligned: `matter` or `matter.aspect`. */
  topic: topicSlug as unknown as z.ZodType<string, Topic>,
  ...norm,
  /** How its wording changed over time; empty where it never did. */
  versions: orEmpty(version),
});

const timeZone = z.string().refine(isTimeZone, shapeNamed('time-zone'));

/** The whole of a regulation as data. */
export const rulesetSchema = z.strictObject({
  /** The id under which it is known. */
  id: slug,
  /** The version of the encoding (SemVer): a corrected verdict is at least a minor. */
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, shapeNamed('version')),
  /** Where it binds. */
  jurisdiction: z.strictObject({
    /** The name of the region. */
    name: words,
    /** What it is: `kabupaten`, `kota`, `provinsi`. */
    kind: words,
    /** Its region code (*kode wilayah*), in quotes. */
    code: orNull(z.string().regex(/^\d{2}(\.\d{2})*$/, shapeNamed('region-code'))),
    /** Its time zone, in which "today" is told. */
    timeZone,
  }),
  /** The regulation itself. */
  instrument,
  /** Words of its own beside the shared vocabulary. */
  vocabulary: orNull(vocabularySchema),
  /** How many ayat each Pasal of the text has; 0 for an undivided one. */
  extent: orNull(z.record(z.string().regex(/^[1-9]\d*[A-Z]?$/, shapeNamed('pasal-number')), z.int().min(0))),
  /** Every norm, in the order of the text. */
  obligations: z.array(obligation),
  /** Every Pasal and ayat: encoded, or classified with the reason why it holds no norm. */
  provisions: z.array(provision),
  /** What is wrong with the text. */
  defects: orEmpty(defect),
});

/** A validated ruleset: every field present, `null` where the text is silent. */
export type Ruleset = z.output<typeof rulesetSchema>;
/** A ruleset as a drafter writes it: what is null or empty may be left out. */
export type RulesetInput = z.input<typeof rulesetSchema>;
export type Obligation = Ruleset['obligations'][number];
export type ObligationVersion = Obligation['versions'][number];
export type Readings = NonNullable<Obligation['readings']>;
/** One role or party, or several and how they stand together. */
export type Parties = z.output<typeof parties>;

/** The ids in a bearer or counterparty, in the order written. */
export function partyIds(value: Parties | null): readonly string[] {
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  return Object.values(value).flat() as string[];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
