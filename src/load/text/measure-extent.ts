import type { PrintedProvision } from './read-provisions.ts';

/** How many ayat each Pasal has, in the order of the text; 0 of an undivided one. */
export type TextExtent = ReadonlyMap<string, number>;

/** A Pasal whose number of ayat differs; `undefined` on the side that has no such Pasal. */
export type ExtentDifference = {
  readonly pasal: string;
  readonly inText: number | undefined;
  readonly declared: number | undefined;
};

/** Counts the ayat of each Pasal; of a Pasal that stands twice in the text, the later counts. */
export function measureExtent(provisions: readonly PrintedProvision[]): TextExtent {
  return new Map(provisions.map(({ pasal, ayat }) => [pasal, ayat ?? 0]));
}

/** Lays the count beside the extent that a ruleset declares: only what differs, first in the order of the text. */
export function compareExtents(
  extent: TextExtent,
  declared: Readonly<Record<string, number>>,
): readonly ExtentDifference[] {
  const every = [...new Set([...extent.keys(), ...Object.keys(declared)])];
  return every
    .map((pasal) => ({ pasal, inText: extent.get(pasal), declared: declared[pasal] }))
    .filter(({ inText, declared: own }) => inText !== own);
}
