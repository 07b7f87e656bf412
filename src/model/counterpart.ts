import * as z from 'zod';
import { bilingual, orNull, slug } from './schema-parts.ts';

/** What a reader of both texts says of the content of two norms. */
export const STATED_CONTENTS = ['same', 'other'] as const;
export type StatedContent = (typeof STATED_CONTENTS)[number];

/**
 * The norm of another regulation, or of another version of this one, that is about the same matter, and where both were read
 * whether they ask the same. Comparisons alone ask for it; it enters no verdict.
 */
export const counterpart = z.strictObject({
  ruleset: slug,
  obligation: slug,
  content: orNull(z.enum(STATED_CONTENTS)),
  because: orNull(bilingual),
});

export type Counterpart = z.output<typeof counterpart>;
