import { extendVocabulary } from '../../model/vocabulary.ts';
import type { VaryField } from './mutant.ts';

/** A paper needs no particular form, or another one. */
export const varyForm: VaryField = ({ value }, _obligation, { vocabulary }) => {
  if (value === null) return [];
  const another = Object.keys(extendVocabulary(vocabulary).forms).find((form) => form !== value);
  return [
    { kind: 'form', name: 'form-dropped', value: null },
    ...(another === undefined ? [] : [{ kind: 'form', name: 'form-changed', value: another } as const]),
  ];
};

/** A paper needs one item less in its contents. */
export const varyContents: VaryField = ({ value }) => {
  const items = value as readonly string[];
  return items.map((item) => {
    const rest = items.filter((other) => other !== item);
    return { kind: 'contents', name: `contents-without-${item}`, from: item, to: '', value: rest };
  });
};
