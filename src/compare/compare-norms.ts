import type { Vocabulary } from '../model/vocabulary.ts';
import type { Effect, FieldDifference, FieldValues, Relation } from './diff.ts';
import type { ComparedNorm } from './norm.ts';
import { COMPARED_FIELDS, weighExtra, weighField } from './strictness.ts';
import { sumOf } from './weigh.ts';

/** Lays two norms beside each other, field by field; fields that say the same are left out. */
export function compareNorms(
  a: ComparedNorm,
  b: ComparedNorm,
  vocabulary: Vocabulary,
): readonly FieldDifference[] {
  return COMPARED_FIELDS.filter((field) => a.textOf(field) !== b.textOf(field)).map((field) =>
    differenceOf(field, a, b, vocabulary),
  );
}

/** The fields that change a relation, with their effects: what matching and matrices need, without the values. */
export function weighNorms(
  a: ComparedNorm,
  b: ComparedNorm,
  vocabulary: Vocabulary,
): readonly (readonly [keyof FieldValues, Effect])[] {
  return COMPARED_FIELDS.filter((field) => a.textOf(field) !== b.textOf(field))
    .map((field) => [field, weighField(field, a, b, vocabulary)] as const)
    .filter(([, effect]) => effect !== 'none');
}

/** Tells of a norm that the other side has nothing to lay beside. */
export function tellExtra(norm: ComparedNorm, side: 'a' | 'b'): FieldDifference {
  const ids = side === 'a' ? { a: norm.id, b: null } : { a: null, b: norm.id };
  return { field: 'obligation', ...ids, effect: weighExtra(side), obligations: ids };
}

/** Sums effects up: of one direction they make a relation, of two they pull apart. */
export function relationOf(
  effects: readonly Effect[],
): Exclude<Relation, 'comparable' | 'only-in-a' | 'only-in-b'> {
  const sum = sumOf(effects);
  return sum === 'none' ? 'equal' : sum;
}

function differenceOf(
  field: keyof FieldValues,
  a: ComparedNorm,
  b: ComparedNorm,
  vocabulary: Vocabulary,
): FieldDifference {
  const effect = weighField(field, a, b, vocabulary);
  const values = { field, a: a.fields[field], b: b.fields[field] };
  return { ...values, effect, obligations: { a: a.id, b: b.id } } as FieldDifference;
}
