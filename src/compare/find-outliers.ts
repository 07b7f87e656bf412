import { groupBy } from '../model/collections.ts';
import { fieldsComparedAs } from '../model/shapes/shape.ts';
import type { Outlying } from './matrix.ts';
import type { ComparedNorm } from './norm.ts';

/** A column with its norms on one topic. */
export type TopicColumn = readonly [string, readonly ComparedNorm[]];

type Aspect = { readonly name: Outlying; readonly of: (norms: readonly ComparedNorm[]) => string };

const together = (texts: readonly string[]) => [...texts].sort().join(' ');

const TIMING = ['shape', ...fieldsComparedAs('frequency', 'term', 'day', 'points')] as const;

/** In what the regulations that speak of a topic are compared with one another. */
const ASPECTS: readonly Aspect[] = [
  { name: 'strength', of: (norms) => together(norms.map(({ textOf }) => textOf('strength'))) },
  { name: 'bearer', of: (norms) => together(norms.map(({ textOf }) => textOf('bearer'))) },
  {
    name: 'duty',
    of: (norms) => together(norms.map(({ textOf }) => TIMING.map(textOf).join())),
  },
];

// Of two that differ neither is the odd one out.
const FEWEST = 3;

/**
 * Finds the regulations that stand apart on a topic: those that are silent where more than half speak or speak
 * where more than half are silent, and those whose word, bearer or timing is not that of more than half of
 * those that speak, at least three of them.
 *
 * @param covered the columns that say it under a wider or narrower topic, and so are not silent
 */
export function findOutliers(
  columns: readonly TopicColumn[],
  covered: ReadonlySet<string> = new Set(),
): Readonly<Record<string, readonly Outlying[]>> {
  const speaking = columns.filter(([, norms]) => norms.length > 0);
  const found = new Map<string, Outlying[]>();
  const mark = (key: string, name: Outlying) => found.set(key, [...(found.get(key) ?? []), name]);
  if (columns.length >= FEWEST) {
    const count = columns.filter(([key, norms]) => norms.length > 0 || covered.has(key)).length;
    for (const [key, norms] of columns) {
      if (count * 2 > columns.length && norms.length === 0 && !covered.has(key)) mark(key, 'silent');
      if (count * 2 < columns.length && norms.length > 0) mark(key, 'speaks');
    }
  }
  for (const { name, of } of ASPECTS) for (const key of apart(speaking, of)) mark(key, name);
  return Object.fromEntries(
    columns.flatMap(([key]) => (found.has(key) ? [[key, found.get(key) ?? []]] : [])),
  );
}

function apart(speaking: readonly TopicColumn[], of: Aspect['of']): readonly string[] {
  if (speaking.length < FEWEST) return [];
  const groups = [...groupBy(speaking, ([, norms]) => of(norms)).values()];
  const common = groups.find((group) => group.length * 2 > speaking.length);
  if (common === undefined) return [];
  return groups.filter((group) => group !== common).flatMap((group) => group.map(([key]) => key));
}
