import type { DutyOf } from '../model/duty.ts';
import type { Because } from '../model/report.ts';
import type { StateDocument } from '../model/state.ts';
import type { Missing } from './missing.ts';

/** Whether a paper has the form and contents that a duty names. */
export type Fitness = {
  readonly fits: boolean | 'unknown';
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
};

type Field = 'form' | 'contents';

/** Compares what is recorded of a paper with what a duty asks of it. A field that is not recorded is unknown, not absent. */
export function checkFitness(
  document: StateDocument,
  duty: DutyOf<'document'>,
  impliedForms: (form: string) => readonly string[],
): Fitness {
  const recorded: Readonly<Record<Field, readonly string[] | null>> = {
    form: document.form === null ? null : impliedForms(document.form),
    contents: document.contents,
  };
  const asked: Readonly<Record<Field, readonly string[]>> = {
    form: duty.form === null ? [] : [duty.form],
    contents: duty.contents,
  };
  const fields: readonly Field[] = ['form', 'contents'];
  return join(fields.map((field) => compare(document, field, asked[field], recorded[field])));
}

function compare(
  document: StateDocument,
  field: Field,
  asked: readonly string[],
  recorded: readonly string[] | null,
): Fitness {
  if (asked.length === 0) return { fits: true, because: [], missing: [] };
  if (recorded === null) {
    const name = `${document.id}.${field}`;
    const because: Because = { code: 'document-field-missing', document: document.id, field };
    return { fits: 'unknown', because: [because], missing: [{ kind: 'document', name }] };
  }
  const lacks = asked.filter((item) => !recorded.includes(item));
  if (lacks.length === 0) return { fits: true, because: [], missing: [] };
  return {
    fits: false,
    because: [{ code: 'document-unfit', document: document.id, field, lacks }],
    missing: [],
  };
}

// A paper that fails one field is unfit, whatever is unknown of the other.
function join(parts: readonly Fitness[]): Fitness {
  const because = parts.flatMap((part) => part.because);
  if (parts.some((part) => part.fits === false)) return { fits: false, because, missing: [] };
  const fits = parts.every((part) => part.fits === true) ? true : 'unknown';
  return { fits, because, missing: parts.flatMap((part) => part.missing) };
}
