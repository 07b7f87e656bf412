import type { Because } from '../../model/because.ts';
import type { DocumentField, Missing } from '../../model/missing.ts';
import type { Paper } from '../../model/state-index.ts';

/** Whether a paper has one of the things that a duty names. */
export type Fitness = {
  readonly fits: boolean | 'unknown';
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
};

/** One that asks nothing. */
export const FITS: Fitness = { fits: true, because: [], missing: [] };

/**
 * Whether a paper was adopted in a form, or in one that implies it. One of which only a wider form is recorded may have
 * had it.
 */
export function checkForm(
  { document: { id, form } }: Paper,
  asked: string | null,
  impliedForms: (form: string) => readonly string[],
): Fitness {
  if (asked !== null && form !== null && form !== asked && impliedForms(asked).includes(form)) {
    const because: Because = { code: 'document-form-open', document: id, form, asked };
    return { fits: 'unknown', because: [because], missing: [{ kind: 'document', name: id, field: 'form' }] };
  }
  return compare(id, 'form', asked === null ? [] : [asked], form === null ? null : impliedForms(form));
}

/** Whether all of certain contents stand in a paper. */
export function checkContents({ document: { id, contents } }: Paper, asked: readonly string[]): Fitness {
  return compare(id, 'contents', asked, contents);
}

// A field that is not recorded is unknown, not absent.
function compare(
  document: string,
  field: Exclude<DocumentField, 'to'>,
  asked: readonly string[],
  recorded: readonly string[] | null,
): Fitness {
  if (asked.length === 0) return FITS;
  if (recorded === null) {
    const because: Because = { code: 'document-field-missing', document, field };
    return { fits: 'unknown', because: [because], missing: [{ kind: 'document', name: document, field }] };
  }
  const lacks = asked.filter((item) => !recorded.includes(item));
  if (lacks.length === 0)
    return { fits: true, because: [{ code: 'document-fit', document, field }], missing: [] };
  return { fits: false, because: [{ code: 'document-unfit', document, field, lacks }], missing: [] };
}

/** A paper that fails one thing is unfit, whatever is unknown of the others. */
export function joinFitness(parts: readonly Fitness[]): Fitness {
  const failed = parts.filter(({ fits }) => fits === false);
  const open = parts.filter(({ fits }) => fits === 'unknown');
  const [fits, telling] =
    failed.length > 0
      ? [false as const, failed]
      : open.length > 0
        ? ['unknown' as const, open]
        : [true as const, parts];
  return {
    fits,
    because: telling.flatMap(({ because }) => because),
    missing: fits === 'unknown' ? telling.flatMap(({ missing }) => missing) : [],
  };
}
