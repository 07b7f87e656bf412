import * as z from 'zod';
import { bilingual, citation, orEmpty, orNull, plainDate, slug, topicSlug } from './schema-parts.ts';
import { DEFECT_KINDS, PROVISION_KINDS } from './terms.ts';
import type { Topic } from './vocabulary.ts';

/** One Pasal or ayat: how it is treated, and between which days it stood in the text. */
export const provision = z.strictObject({
  ref: citation,
  kind: z.enum(PROVISION_KINDS),
  from: orNull(plainDate),
  until: orNull(plainDate),
  obligations: orEmpty(slug),
  reason: orNull(bilingual),
  topics: orEmpty(topicSlug as unknown as z.ZodType<string, Topic>),
});

/** Something wrong with the text. */
export const defect = z.strictObject({
  ref: orNull(citation),
  kind: z.enum(DEFECT_KINDS),
  note: bilingual,
});

export type Provision = z.output<typeof provision>;
export type Defect = z.output<typeof defect>;
