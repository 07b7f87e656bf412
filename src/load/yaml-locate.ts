import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';

/** A place in a text: line and column, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** A step of the way to a place: where the key stands, and the value under it. */
type Step = { readonly key: number; readonly value: Node | null };

/**
 * Finds where a path leads in a document, as an offset in its text.
 *
 * @param path keys of mappings and indices of lists
 * @param atKey whether the key is wanted rather than the value
 * @returns the offset of the value or key; where the path breaks off, that of the nearest existing parent
 */
export function locateNode(document: Document.Parsed, path: readonly PropertyKey[], atKey: boolean): number {
  let here: Step = { key: startOf(document.contents, 0), value: document.contents };
  for (const [index, key] of path.entries()) {
    const next = stepInto(document, here.value, key);
    if (next === null) return startOf(here.value, here.key);
    if (atKey && index === path.length - 1) return next.key;
    here = next;
  }
  return startOf(here.value, here.key);
}

function stepInto(document: Document.Parsed, parent: Node | null, key: PropertyKey): Step | null {
  const node = isAlias(parent) ? (parent.resolve(document) ?? null) : parent;
  if (isSeq(node)) return typeof key === 'number' ? stepToItem(node.items[key]) : null;
  if (!isMap(node)) return null;
  // Of a repeated key the last one counts, as in the value.
  const pair = node.items.findLast((item) => isScalar(item.key) && String(item.key.value) === String(key));
  if (pair === undefined || !isNode(pair.key)) return null;
  return { key: startOf(pair.key, 0), value: isNode(pair.value) ? pair.value : null };
}

function stepToItem(item: unknown): Step | null {
  if (isPair(item) || !isNode(item)) return null;
  return { key: startOf(item, 0), value: item };
}

// Nothing is written where a value is empty: its key is shown instead.
function startOf(written: Node | null, otherwise: number): number {
  const [start, end] = written?.range ?? [otherwise, otherwise];
  return start === end ? otherwise : start;
}
