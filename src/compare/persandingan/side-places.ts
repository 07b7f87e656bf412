import { type Citation, compareCitations, liesWithin, pasalOf } from '../../model/citation.ts';
import { groupBy } from '../../model/collections.ts';
import type { Obligation, Ruleset } from '../../model/ruleset.ts';
import type { Place } from './persandingan.ts';
import { placesOf, type SplitText, type TextNode, wordingOf } from './text-node.ts';

/** The provisions of one side in the order of the text, and where each of its obligations is told. */
export type SidePlaces = {
  readonly places: readonly Place[];
  /** The place where an obligation stands first. */
  readonly homeOf: (obligation: string) => Citation | null;
  /** The places of what an obligation cites, in its own order. */
  readonly citedBy: (obligation: string) => readonly Citation[];
};

/**
 * Lays out the provisions of a ruleset with the obligations that rest on them: those of its list, places that only an
 * obligation cites, and places that only the text has. With a text each has its wording.
 */
export function placesOfSide(ruleset: Ruleset, text: SplitText | null): SidePlaces {
  const nodes = placesOf(text?.pasal ?? []);
  const refs = gatherRefs(ruleset, text);
  const placeOf = (cite: string) => innermost(cite, refs);
  const cited = new Map(
    ruleset.obligations.map((obligation) => [obligation.id, citedIn(obligation, placeOf)] as const),
  );
  const resting = restingOn(ruleset, cited);
  const entries = new Map(ruleset.provisions.map((entry) => [entry.ref, entry]));
  const byRef = new Map(nodes.map((node) => [node.ref, node]));
  const elsewhere = new Set<string>(refs);
  const places = refs.map((ref): Place => {
    const { kind = null, from = null, until = null, reason = null } = entries.get(ref) ?? {};
    const node = byRef.get(ref);
    const obligations = resting.get(ref) ?? [];
    return { ref, kind, from, until, reason, obligations, text: node ? wordingOf(node, elsewhere) : null };
  });
  return {
    places,
    homeOf: (obligation) => cited.get(obligation)?.[0] ?? null,
    citedBy: (obligation) => cited.get(obligation) ?? [],
  };
}

function gatherRefs(ruleset: Ruleset, text: SplitText | null): readonly Citation[] {
  const listed = new Set<Citation>(ruleset.provisions.map(({ ref }) => ref));
  for (const { cites } of ruleset.obligations)
    for (const cite of cites) if (innermost(cite, [...listed]) === null) listed.add(cite);
  const added = (text?.pasal ?? []).flatMap((node) => unlistedIn(node, listed));
  return [...listed, ...added].sort(compareCitations);
}

// A Pasal of which nothing is listed is a place of its own; of one that is listed in part, what is left over is.
function unlistedIn(place: TextNode, listed: ReadonlySet<Citation>): readonly Citation[] {
  if (listed.has(place.ref)) return [];
  if (![...listed].some((ref) => liesWithin(ref, place.ref))) return [place.ref];
  const own = place.text === '' ? [] : [place.ref];
  return [...own, ...place.within.flatMap((inner) => unlistedIn(inner, listed))];
}

// The narrowest place that holds a citation; else the first within it.
function innermost(cite: string, refs: readonly Citation[]): Citation | null {
  const sorted = refs.filter((ref) => pasalOf(ref) === pasalOf(cite)).sort(compareCitations);
  return (
    sorted.filter((ref) => liesWithin(cite, ref)).at(-1) ??
    sorted.find((ref) => liesWithin(ref, cite)) ??
    null
  );
}

function citedIn({ cites }: Obligation, placeOf: (cite: string) => Citation | null): readonly Citation[] {
  return [...new Set(cites.flatMap((cite) => placeOf(cite) ?? []))];
}

function restingOn(
  { obligations, provisions }: Ruleset,
  cited: ReadonlyMap<string, readonly Citation[]>,
): ReadonlyMap<Citation, readonly string[]> {
  const pairs = obligations.flatMap(({ id }) => {
    const named = provisions.filter((entry) => entry.obligations.includes(id)).map(({ ref }) => ref);
    return [...new Set([...(cited.get(id) ?? []), ...named])].map((ref) => ({ ref, id }));
  });
  const grouped = groupBy(pairs, ({ ref }) => ref);
  return new Map([...grouped].map(([ref, of]) => [ref, of.map(({ id }) => id)]));
}
