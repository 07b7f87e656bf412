import * as z from 'zod';
import type { Citation } from './citation.ts';
import { condition } from './condition.ts';
import { counterpart } from './counterpart.ts';
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
import { STRENGTHS, TRANSITIONS, WEEKDAYS } from './terms.ts';
import { type RoleId, type ThingType, type Topic, vocabularySchema } from './vocabulary.ts';

/** One or more roles or parties: `jointly` together, `any` one of them, `each` of them. */
const parties = z.union([
  slugOf<RoleId>(),
  z.strictObject({
    jointly: z.array(slugOf<RoleId>()).min(2, shapeNamed('several-roles')),
  }),
  z.strictObject({
    any: z.array(slugOf<RoleId>()).min(2, shapeNamed('several-roles')),
  }),
  z.strictObject({
    each: z.array(slugOf<RoleId>()).min(2, shapeNamed('several-roles')),
  }),
]);

/** How an unclear phrase is read: the reading used, its rivals, and why. */
const readings = z.strictObject({
  default: readingName,
  rivals: orEmpty(readingName),
  reason: orNull(bilingual),
});

// Never empty, so that the place of a norm is always there.
const citations = z
  .array(citation)
  .min(1)
  .transform((cites) => cites as [Citation, ...Citation[]]);

const norm = {
  cites: citations,
  see: orEmpty(citation),
  strength: z.enum(STRENGTHS),
  word: orNull(words),
  bearer: orNull(parties),
  counterparty: orNull(parties),
  via: orNull(parties),
  per: orNull(slugOf<RoleId | ThingType>()),
  gist: bilingual,
  applies: orNull(condition),
  proviso: orNull(condition),
  duty,
  readings: orNull(readings),
  note: orNull(bilingual),
};

const optionalNorm = z.strictObject(norm).partial().shape;

/** What an obligation was or is between two days: the fields that differ, or `gap` where nothing bound. */
const version = z.strictObject({
  from: orNull(plainDate),
  until: orNull(plainDate),
  gap: z.boolean().default(false),
  transition: orNull(z.enum(TRANSITIONS)),
  ...optionalNorm,
});

const versionNumber = z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, shapeNamed('version'));

const obligation = z.strictObject({
  id: slug,
  topic: topicSlug as unknown as z.ZodType<string, Topic>,
  ...norm,
  counterparts: orEmpty(counterpart),
  versions: orEmpty(version),
});

/** The obligations whose wording alone changed since an earlier version, by those who changed it. */
const editorial = z.strictObject({ since: versionNumber, obligations: z.array(slug).min(1) });

const timeZone = z.string().refine(isTimeZone, shapeNamed('time-zone'));

/** The whole of a regulation as data. */
export const rulesetSchema = z.strictObject({
  id: slug,
  version: versionNumber,
  jurisdiction: z.strictObject({
    name: words,
    kind: words,
    code: orNull(z.string().regex(/^\d{2}(\.\d{2})*$/, shapeNamed('region-code'))),
    timeZone,
    weekend: orNull(z.array(z.enum(WEEKDAYS)).min(1).max(6)),
  }),
  instrument,
  vocabulary: orNull(vocabularySchema),
  extent: orNull(z.record(z.string().regex(/^[1-9]\d*[A-Z]?$/, shapeNamed('pasal-number')), z.int().min(0))),
  obligations: z.array(obligation),
  provisions: z.array(provision),
  defects: orEmpty(defect),
  editorial: orNull(editorial),
});

/** A validated ruleset: every field present, `null` where the text is silent. */
export type Ruleset = z.output<typeof rulesetSchema>;
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
