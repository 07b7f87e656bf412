import * as z from 'zod';
import { orNull, slug } from '../schema-parts.ts';
import type { DocumentType, FormId } from '../vocabulary.ts';
import { defineShape } from './shape.ts';

/** A paper of a type is there and does not lapse, adopted in a form where the same norm names one. */
export const document = defineShape(
  z.strictObject({
    type: z.literal('document'),
    document: slug,
    form: orNull(slug),
  }),
  {
    fields: { document: 'document', form: 'form' },
    // The last day of the paper before it is the day by which there must be another.
    datedBy: 'document',
    takesPolicy: false,
    readings: { names: [], need: [] },
    readAs: () => null,
    isAttested: () => false,
    compared: ({ document, form }) => ({ document, form }),
    rank: () => null,
    // Whether a paper is there is never in doubt; its form may not be recorded.
    points: ({ form }) => ['met', 'failing', 'limit', ...(form === null ? [] : ['lacking-records' as const])],
    irreparable: false,
    breach: () => 'late',
    mend: (duty) => duty,
  },
);

/** As a drafter writes it: a paper of a type is there and does not lapse. */
export type DocumentDutyInput = {
  /** The temporal shape. */
  readonly type: 'document';
  /** The type of paper. */
  readonly document: DocumentType;
  /** The form in which it is adopted; `null` for any. What else it has to be is a `document-quality`. */
  readonly form?: FormId | null | undefined;
};
