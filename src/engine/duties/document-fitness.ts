import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { DocumentField, Missing } from '../../model/missing.ts';
import type { StateDocument } from '../../model/state.ts';

/** Whether a paper has the form and contents that a duty names. */
export type Fitness = {
  readonly fits: boolean | 'unknown';
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
};

type Field = Exclude<DocumentField, 'to'>;

const FITS: Fitness = { fits: true, because: [], missing: [] };

/** Compares what is recorded of a paper with what a duty asks of it. A field that is not recorded is unknown, not absent. */
export function checkFitness(
  document: StateDocument,
  { form, contents }: DutyOf<'document'>,
  impliedForms: (form: string) => readonly string[],
): Fitness {
  if (form === null && contents.length === 0) return FITS;
  const recorded = document.form === null ? null : impliedForms(document.form);
  return join([
    compare(document.id, 'form', form === null ? [] : [form], recorded),
    compare(document.id, 'contents', contents, document.contents),
  ]);
}

function compare(
  document: string,
  field: Field,
  asked: readonly string[],
  recorded: readonly string[] | null,
): Fitness {
  if (asked.length === 0) return FITS;
  if (recorded === null) {
    const because: Because = { code: 'document-field-missing', document, field };
    return { fits: 'unknown', because: [because], missing: [{ kind: 'document', name: document, field }] };
  }
  const lacks = asked.filter((item) => !recorded.includes(item));
  if (lacks.length === 0) return FITS;
  return { fits: false, because: [{ code: 'document-unfit', document, field, lacks }], missing: [] };
}

// A paper that fails one field is unfit, whatever is unknown of the other.
function join(parts: readonly Fitness[]): Fitness {
  const because = parts.flatMap((part) => part.because);
  if (parts.some((part) => part.fits === false)) return { fits: false, because, missing: [] };
  const fits = parts.every((part) => part.fits === true) ? true : 'unknown';
  return { fits, because, missing: parts.flatMap((part) => part.missing) };
}
