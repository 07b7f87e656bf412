import { type CitationParts, compactCitation, parseCitation, readCitation } from '../../model/citation.ts';
import { field, type Place } from '../place.ts';

/** The entries of the provisions by the place that they are for. */
export type ProvisionIndex = ReadonlyMap<string, Place>;

/** The places of the refs that are citations. */
export function refsOf(provisions: readonly Place[]): readonly Place[] {
  return provisions
    .map((provision) => field(provision, 'ref'))
    .filter(({ value }) => readCitation(value) !== null);
}

/** Lays out the provisions for {@link entryAround}; a repeated place counts where it stands first. */
export function indexProvisions(provisions: readonly Place[]): ProvisionIndex {
  const index = new Map<string, Place>();
  for (const { value, parent } of refsOf(provisions)) {
    const ref = readCitation(value) ?? '';
    if (parent !== null && !index.has(ref)) index.set(ref, parent);
  }
  return index;
}

/**
 * The entry of a place, or else the narrowest one that it lies within: definition `1#5` lies within `1`, `23(1)a`
 * within `23(1)`; `null` when there is none.
 */
export function entryAround(citation: string, index: ProvisionIndex): Place | null {
  const parts = parseCitation(citation);
  if (parts === null) return null;
  const around = widen(parts).map((place) => index.get(compactCitation(place)));
  return around.find((entry) => entry !== undefined) ?? null;
}

/** A place and those it lies within, the narrowest first. */
function widen(parts: CitationParts): readonly CitationParts[] {
  const withoutAngka = { ...parts, angka: null };
  const withoutHuruf = { ...withoutAngka, huruf: null };
  return [parts, withoutAngka, withoutHuruf, { ...withoutHuruf, ayat: null }];
}
