import * as z from 'zod';
import { bilingual, citation, orEmpty, orNull, slug } from './schema-parts.ts';
import { DEFECT_KINDS, PROVISION_KINDS } from './terms.ts';

/** One Pasal or ayat: how it is treated. */
export const provision = z.strictObject({
  /** The Pasal or ayat. */
  ref: citation,
  /** What it is for: the main thing. */
  kind: z.enum(PROVISION_KINDS),
  /** The obligations that encode it. */
  obligations: orEmpty(slug),
  /** Why it holds no obligation, where it holds none. */
  reason: orNull(bilingual),
});

/** Something wrong with the text. */
export const defect = z.strictObject({
  /** Where; `null` for the text as a whole. */
  ref: orNull(citation),
  /** What is wrong. */
  kind: z.enum(DEFECT_KINDS),
  /** What it says, and what was probably meant. */
  note: bilingual,
});

export type Provision = z.output<typeof provision>;
export type Defect = z.output<typeof defect>;
