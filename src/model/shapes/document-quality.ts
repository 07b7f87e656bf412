import * as z from 'zod';
import { type LengthInput, length } from '../length.ts';
import { orEmpty, orNull, slug } from '../schema-parts.ts';
import { LENGTH_READINGS } from '../terms.ts';
import type { DocumentType, FormId } from '../vocabulary.ts';
import { defineShape } from './shape.ts';

/** What a paper of a type has to be if there is one: how long it runs, its form of adoption, what stands in it. */
export const documentQuality = defineShape(
  z.strictObject({
    type: z.literal('document-quality'),
    document: slug,
    term: orNull(length),
    form: orNull(slug),
    contents: orEmpty(slug),
  }),
  {
    fields: { document: 'document', term: 'length', form: 'form', contents: 'contents' },
    datedBy: 'term',
    takesPolicy: false,
    readings: { names: LENGTH_READINGS, need: ['term'] },
    readAs: ({ term }) => (term === null ? null : 'whole-years'),
    isAttested: () => false,
    compared: ({ document, term, form, contents }) => ({ document, term, form, contents }),
    rank: () => null,
    points: ({ term }) => [
      'met',
      'failing',
      // Of a bound the lengths on either side of it are shown.
      ...(term === null || typeof term === 'string' ? [] : ['limit' as const]),
      'lacking-records',
      'no-trigger',
      ...(term === null ? [] : ['rival' as const]),
    ],
    irreparable: false,
    breach: () => 'state',
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: what a paper of a type has to be if there is one; at least one of term, form and contents. */
export type DocumentQualityInput = {
  /** The temporal shape. */
  readonly type: 'document-quality';
  /** The type of paper. */
  readonly document: DocumentType;
  /** How long it runs by law: a period, or one under a bound such as `{ lessThan: P5Y }`; `null` where the norm does not say. */
  readonly term?: LengthInput | null | undefined;
  /** The form in which it is adopted; `null` for any. */
  readonly form?: FormId | null | undefined;
  /** What must stand in it. */
  readonly contents?: readonly string[] | null | undefined;
};
