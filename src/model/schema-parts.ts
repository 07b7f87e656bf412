import * as z from 'zod';
import { type Citation, readCitation } from './citation.ts';
import { type ShapeName, shapeNamed } from './issues/parts.ts';
import { isPeriod, type Period } from './period.ts';
import { isPlainDate, type PlainDate } from './plain-date.ts';
import { isTermText, type Term } from './term.ts';
import { type Bilingual, LOCALES, READING_NAMES } from './terms.ts';

/** The small shapes that rulesets, states and options share, as zod schemas. */

export const plainDate = branded<PlainDate>(isPlainDate, 'date', {
  description: 'a day of the calendar as YYYY-MM-DD',
  format: 'date',
});
export const period = branded<Period>(isPeriod, 'period', {
  description: 'an ISO 8601 period such as P1Y or P14D',
  pattern: '^P',
});
/** A length of time that runs from an event: a period, hours, or working days. */
export const term = z
  .union([
    z.string().refine(isTermText, shapeNamed('term')).meta({
      description: 'an ISO 8601 period such as P14D or P1M, or hours such as PT24H',
      pattern: '^P',
    }),
    z.strictObject({ days: z.int().min(1).max(9999), count: z.literal('working') }),
  ])
  .transform((written) => written as Term);
/** However a person writes it; data holds it compactly. */
export const citation = z
  .custom<string>((value) => readCitation(value) !== null, shapeNamed('citation'))
  .meta({ type: 'string', description: 'a citation such as 23(1), 23(1)a or Pasal 23 ayat (1)' })
  .transform((value) => readCitation(value) as Citation);

// People write plain strings; only what was checked carries the brand.
function branded<T extends string>(check: (value: unknown) => boolean, shape: ShapeName, hint: object) {
  const schema = z.custom<string>(check, shape).meta({ type: 'string', ...hint });
  return schema.transform((value) => value as T);
}

/** A named way to read an unclear phrase. */
export const readingName = z.enum(READING_NAMES);

/** An id: lower-case words joined by hyphens. */
export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, shapeNamed('slug'));

/** An id that an editor completes from the known ones; any other id is allowed. */
export function slugOf<Id extends string>(): z.ZodType<string, Id> {
  return slug as unknown as z.ZodType<string, Id>;
}

/** One type of event or document, or several of which any will do. */
export const types = z
  .union([slug, z.array(slug).min(1)])
  .transform((written) => (typeof written === 'string' ? written : [...written]));

/** One of something, or several of which any will do. */
export function oneOrMore<T extends z.ZodType<string>>(schema: T) {
  return z
    .union([schema, z.array(schema).min(1)])
    .transform((written): string | string[] => (typeof written === 'string' ? written : [...written]));
}

/** A topic: an id, or an id and an aspect joined by a dot. */
export const topicSlug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/, shapeNamed('topic'));

/** A text that says something. */
export const words = z.string().regex(/\S/, shapeNamed('words'));

// Indonesian and English must be there; what else the library speaks may be.
const others = LOCALES.filter((locale) => locale !== 'id' && locale !== 'en');
const further = Object.fromEntries(others.map((locale) => [locale, z.optional(words)]));

/** A text in Indonesian and in English, and in whatever other language it has been written. */
export const bilingual: z.ZodType<Bilingual, Bilingual> = z.strictObject({
  ...further,
  id: words,
  en: words,
});

/** A field that may be left out, which then is `null`. */
export function orNull<T extends z.ZodType>(schema: T) {
  return z.nullish(schema).transform((value): z.output<T> | null => value ?? null);
}

/** A list that may be left out, which then is empty. */
export function orEmpty<T extends z.ZodType>(schema: T) {
  return z.nullish(z.array(schema)).transform((value): z.output<T>[] => value ?? []);
}
