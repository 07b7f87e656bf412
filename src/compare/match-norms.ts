import { canonicalJson } from '../engine/compile/digest.ts';
import { compareText } from '../model/collections.ts';
import { isAttested } from '../model/duty.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { assignCheapest } from './assignment.ts';
import { weighNorms } from './compare-norms.ts';
import type { FieldValues } from './diff.ts';
import type { ComparedNorm } from './norm.ts';

/** Two norms laid beside each other, or one that has no counterpart. */
export type Match = { readonly a: ComparedNorm | null; readonly b: ComparedNorm | null };

/**
 * Matches what two regulations say on one topic as a set: of all ways to pair the norms the one with the least
 * difference. The order in which either side lists them never matters, nor which side comes first.
 *
 * Norms whose content is only in words (attested) are told apart by their ids alone; where a side has several
 * on the topic, two of different ids are left without a counterpart rather than guessed to be one.
 */
export function matchAsSet(
  a: readonly ComparedNorm[],
  b: readonly ComparedNorm[],
  vocabulary: Vocabulary,
): readonly Match[] {
  if (a.length === 1 && b.length === 1) return [{ a: a[0] ?? null, b: b[0] ?? null }];
  if (a.length === 0 || b.length === 0) return matchById(a, b);
  const [first, second] = [sortNorms(a), sortNorms(b)];
  // Of several cheapest ways one side's order would decide: the sides are put in an order of their own.
  const turned = compareText(textOf(first), textOf(second)) > 0;
  const [rows, columns] = turned ? [second, first] : [first, second];
  const pairs = matchSorted(rows, columns, vocabulary);
  return turned ? pairs.map(({ a: x, b: y }) => ({ a: y, b: x })) : pairs;
}

/** Matches two versions of one ruleset: an obligation stays itself as long as its id stays. */
export function matchById(a: readonly ComparedNorm[], b: readonly ComparedNorm[]): readonly Match[] {
  const later = new Map(b.map((norm) => [norm.id, norm]));
  const earlier = new Set(a.map(({ id }) => id));
  return [
    ...a.map((norm): Match => ({ a: norm, b: later.get(norm.id) ?? null })),
    ...b.filter(({ id }) => !earlier.has(id)).map((norm): Match => ({ a: null, b: norm })),
  ];
}

const ALONE = 10_000;
const FORBIDDEN = 10 * ALONE;

function matchSorted(
  rows: readonly ComparedNorm[],
  columns: readonly ComparedNorm[],
  vocabulary: Vocabulary,
): readonly Match[] {
  const several = rows.length > 1 || columns.length > 1;
  const size = rows.length + columns.length;
  // Beyond the norms of the other side stand the places for those that are left alone.
  const costs = Array.from({ length: size }, (_row, x) =>
    Array.from({ length: size }, (_column, y) => {
      const [row, column] = [rows[x], columns[y]];
      if (row && column) return differenceBetween(row, column, several, vocabulary);
      return row || column ? ALONE : 0;
    }),
  );
  const columnOf = assignCheapest(costs);
  const matched = rows.map((row, x): Match => ({ a: row, b: columns[columnOf[x] ?? size] ?? null }));
  const taken = new Set(matched.map(({ b }) => b));
  const alone = columns
    .filter((column) => !taken.has(column))
    .map((column): Match => ({ a: null, b: column }));
  return [...matched, ...alone];
}

function differenceBetween(
  a: ComparedNorm,
  b: ComparedNorm,
  several: boolean,
  vocabulary: Vocabulary,
): number {
  if (several && a.id !== b.id && isAttested(a.duty) && isAttested(b.duty)) return FORBIDDEN;
  const differing = weighNorms(a, b, vocabulary).reduce((sum, [field]) => sum + (WEIGHTS[field] ?? 1), 0);
  // Between matches that differ as little, one under the same id is the same matter.
  return 2 * differing + (a.id === b.id ? 0 : 1);
}

// What an act is and who does it tells two norms apart better than how often.
const WEIGHTS: Partial<Readonly<Record<keyof FieldValues, number>>> = {
  shape: 16,
  event: 16,
  trigger: 8,
  requires: 8,
  document: 8,
  bearer: 6,
  applies: 4,
  strength: 3,
  frequency: 2,
};

function sortNorms(norms: readonly ComparedNorm[]): readonly ComparedNorm[] {
  return [...norms].sort((x, y) => compareText(x.id, y.id));
}

function textOf(norms: readonly ComparedNorm[]): string {
  return canonicalJson(norms.map(({ fields }) => fields));
}
