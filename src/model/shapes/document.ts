import * as z from 'zod';
import { orEmpty, orNull, period, slug } from '../schema-parts.ts';
import type { DocumentType, FormId } from '../vocabulary.ts';
import { defineShape } from './shape.ts';

/** A paper of a type is current, with its form and contents where the law names them. */
export const document = defineShape(
  z.strictObject({
    type: z.literal('document'),
    document: slug,
    term: orNull(period),
    form: orNull(slug),
    contents: orEmpty(slug),
  }),
  {
    fields: { document: 'document', term: 'term', form: 'form', contents: 'contents' },
    datedBy: 'term',
    takesPolicy: false,
    readings: { names: [], need: null },
    readAs: () => null,
    isAttested: () => false,
    compared: ({ document, term, form, contents }) => ({ document, term, form, contents }),
    rank: () => null,
    // Whether a paper is there is never in doubt; what it says may not be recorded.
    points: ({ term, form, contents }) => [
      'met',
      'failing',
      ...(term === null ? [] : ['limit' as const]),
      ...(form === null && contents.length === 0 ? [] : ['lacking-records' as const]),
    ],
    irreparable: false,
    breach: () => 'late',
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: a paper of a type is current, with its form and contents where the law names them. */
export type DocumentDutyInput = {
  /** The temporal shape. */
  readonly type: 'document';
  /** The type of paper. */
  readonly document: DocumentType;
  /** How long it runs by law; `null` where the law does not say. */
  readonly term?: string | null | undefined;
  /** The form in which it is adopted; `null` for any. */
  readonly form?: FormId | null | undefined;
  /** What must stand in it. */
  readonly contents?: readonly string[] | null | undefined;
};
