import type { Citation } from '../../model/citation.ts';
import { compareCitations } from '../../model/citation.ts';
import { diffRulesets } from '../diff-rulesets.ts';
import type { LaidSide } from './laid-side.ts';
import type { PlaceMatch } from './match-places.ts';
import type { Place } from './persandingan.ts';

/** Gives the provisions of a parent regulation that speak of what a row speaks of, by the pairs of their norms. */
export function placesInParent(
  a: LaidSide,
  b: LaidSide,
  parent: LaidSide,
): (match: PlaceMatch) => readonly Place[] {
  const byRef = new Map(parent.places.map((place) => [place.ref, place]));
  const [fromA, fromB] = [homesInParent(a, parent), homesInParent(b, parent)];
  return (match) => {
    // What is gone is laid beside the parent as it was.
    const [side, homes, own] = match.b === null ? [a, fromA, match.a] : [b, fromB, match.b];
    const standing = (own?.obligations ?? []).filter((id) => side.homeOf(id) === own?.ref);
    const refs = new Set(standing.flatMap((id) => homes().get(id) ?? []));
    return [...refs].sort(compareCitations).flatMap((ref) => byRef.get(ref) ?? []);
  };
}

function homesInParent(side: LaidSide, parent: LaidSide): () => ReadonlyMap<string, readonly Citation[]> {
  let homes: Map<string, Citation[]> | null = null;
  return () => {
    if (homes !== null) return homes;
    homes = new Map();
    for (const { a, b } of diffRulesets(side.law.ruleset, parent.law.ruleset).topics.flatMap(
      ({ pairs }) => pairs,
    )) {
      const home = b === null ? null : parent.homeOf(b);
      if (a !== null && home !== null) homes.set(a, [...(homes.get(a) ?? []), home]);
    }
    return homes;
  };
}
