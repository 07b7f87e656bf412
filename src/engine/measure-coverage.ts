import { compareCitations, liesWithin, parseCitation, pasalOf } from '../model/citation.ts';
import type { Provision } from '../model/provision.ts';
import type { Ruleset } from '../model/ruleset.ts';

/** How far a ruleset accounts for its text. */
export type Coverage = {
  /** The id of the ruleset. */
  readonly ruleset: string;
  /** Every provision with its kind and the obligations that encode it, or the reason why it is not evaluated. */
  readonly provisions: readonly Provision[];
  readonly counts: {
    readonly pasal: number;
    readonly ayat: number;
    readonly entries: number;
    readonly encoded: number;
    readonly classified: number;
    /** Of the entries those that are no longer part of the text. */
    readonly repealed: number;
    readonly obligations: number;
  };
  /** Places of the text, and of obligations, that no entry accounts for. */
  readonly unaccounted: readonly string[];
  /** Whether the extent of the text is stated and every part of it accounted for. */
  readonly complete: boolean;
};

/** Measures a ruleset against the extent of its text: every undivided Pasal and every ayat must have its entry. */
export function measureCoverage(ruleset: Ruleset): Coverage {
  const { provisions, obligations, extent } = ruleset;
  const repealed = provisions.filter(isRepealed);
  const encoded = provisions.filter((provision) => encodes(provision) && !isRepealed(provision));
  const unaccounted = findUnaccounted(ruleset);
  return {
    ruleset: ruleset.id,
    provisions,
    counts: {
      ...countText(ruleset),
      entries: provisions.length,
      encoded: encoded.length,
      classified: provisions.length - encoded.length - repealed.length,
      repealed: repealed.length,
      obligations: obligations.length,
    },
    unaccounted,
    complete: extent !== null && unaccounted.length === 0,
  };
}

function encodes({ obligations }: Provision): boolean {
  return obligations.length > 0;
}

function isRepealed({ kind }: Provision): boolean {
  return kind === 'repealed';
}

function countText({ extent, provisions }: Ruleset): { readonly pasal: number; readonly ayat: number } {
  if (extent !== null) {
    const numbered = Object.values(extent).reduce((sum, count) => sum + count, 0);
    const ayat = numbered + provisions.filter(({ ref }) => isInsertedAyat(ref)).length;
    return { pasal: Object.keys(extent).length, ayat };
  }
  const ofAyat = provisions
    .map(({ ref }) => parseCitation(ref))
    .filter((parts) => parts !== null && parts.ayat !== null);
  return {
    pasal: new Set(provisions.map(({ ref }) => pasalOf(ref))).size,
    ayat: new Set(ofAyat.map((parts) => `${parts?.pasal}${parts?.inserted ?? ''}(${parts?.ayat})`)).size,
  };
}

// The extent counts the ayat that bear a number alone; (1a) came in between by an amendment.
function isInsertedAyat(ref: string): boolean {
  const parts = parseCitation(ref);
  return parts !== null && parts.huruf === null && parts.angka === null && /[a-z]$/.test(parts.ayat ?? '');
}

function findUnaccounted({ extent, provisions, obligations }: Ruleset): readonly string[] {
  const accounted = new Set<string>(
    provisions
      .filter((entry) => encodes(entry) || isRepealed(entry) || entry.reason !== null)
      .map(({ ref }) => ref),
  );
  const places = Object.entries(extent ?? {}).flatMap(([pasal, count]) => placesOf(pasal, count));
  const cited = obligations.flatMap(({ cites }) => cites);
  const homeless = cited.filter((place) => !provisions.some(({ ref }) => liesWithin(place, ref)));
  const missing = [...places.filter((place) => !accounted.has(place)), ...homeless];
  return [...new Set(missing)].sort(compareCitations);
}

function placesOf(pasal: string, count: number): readonly string[] {
  return count === 0 ? [pasal] : Array.from({ length: count }, (_, index) => `${pasal}(${index + 1})`);
}
