import { type Citation, compareCitations, pasalOf } from '../../model/citation.ts';
import type { Pair } from '../diff.ts';
import { markWords, saysTheSame, shareInCommon } from './mark-words.ts';
import { Matching } from './matching.ts';
import type { Place } from './persandingan.ts';
import type { SidePlaces } from './side-places.ts';

/** Provisions without a norm that have less than this in common are not counterparts. */
const ALIKE = 0.6;

/** Two places laid beside each other, or one that has no counterpart. */
export type PlaceMatch = { readonly a: Place | null; readonly b: Place | null };

/**
 * Matches the provisions of two versions by Pasal, with renumbering: first what is the same word for word or entry for
 * entry, then where the obligations have gone, then what stood beside them, then what has kept its number.
 */
export function matchVersions(a: SidePlaces, b: SidePlaces, pairs: readonly Pair[]): readonly PlaceMatch[] {
  const matching = new Matching();
  joinIdentical(matching, a.places, b.places);
  for (const [x, y] of votesOf(pairs, a, b)) matching.join(x, y);
  joinUnique(matching, a.places, b.places);
  const refs = new Set(b.places.map(({ ref }) => ref));
  const target = new Map(
    [...new Set(a.places.map(({ ref }) => pasalOf(ref)))].map((pasal) => [pasal, matching.pasalOf(pasal)]),
  );
  const taken = new Set(target.values());
  for (const { ref } of a.places) {
    const pasal = pasalOf(ref);
    const into = target.get(pasal) ?? (taken.has(pasal) ? null : pasal);
    const same = into === null ? null : (`${into}${ref.slice(pasal.length)}` as Citation);
    if (same !== null && refs.has(same)) matching.join(ref, same);
  }
  joinAlike(matching, a.places, b.places);
  return inNewOrder(matching, a.places, b.places);
}

/** Matches the provisions of two regulations by the pairs of their norms; what carries no norm, by what it is alone in being. */
export function matchRegulations(
  a: SidePlaces,
  b: SidePlaces,
  pairs: readonly Pair[],
): readonly PlaceMatch[] {
  const matching = new Matching();
  for (const [x, y] of votesOf(pairs, a, b)) matching.join(x, y);
  joinAlike(matching, a.places, b.places);
  joinByKind(matching, a.places, b.places);
  const byRef = new Map(b.places.map((place) => [place.ref, place]));
  const rows = a.places.map((place) => ({
    a: place,
    b: byRef.get(matching.of(place.ref) ?? place.ref) ?? null,
  }));
  const matched = rows.map((row) => (matching.of(row.a.ref) === null ? { ...row, b: null } : row));
  return [
    ...matched,
    ...b.places.filter(({ ref }) => matching.isFree('b', ref)).map((place) => ({ a: null, b: place })),
  ];
}

// The same number with the same content, by wording where both are known, else by entry.
function joinIdentical(matching: Matching, a: readonly Place[], b: readonly Place[]): void {
  const byRef = new Map(b.map((place) => [place.ref, place]));
  for (const place of a) {
    const same = byRef.get(place.ref);
    if (same !== undefined && isTheSame(place, same)) matching.join(place.ref, same.ref);
  }
}

// What is told in the same words at one other place only has moved there.
function joinUnique(matching: Matching, a: readonly Place[], b: readonly Place[]): void {
  const free = (side: 'a' | 'b', places: readonly Place[]) =>
    places.filter(({ ref }) => matching.isFree(side, ref));
  const [left, right] = [free('a', a), free('b', b)];
  for (const place of left) {
    const twins = right.filter((other) => isTheSame(place, other));
    const rivals = left.filter((other) => isTheSame(other, place));
    const [only] = twins;
    if (only !== undefined && twins.length === 1 && rivals.length === 1) matching.join(place.ref, only.ref);
  }
}

// An entry that says nothing of its own is like many others.
function isTheSame(x: Place, y: Place): boolean {
  if (x.text !== null && y.text !== null) return x.text !== '' && saysTheSame(x.text, y.text);
  const says = x.reason !== null || x.obligations.length > 0;
  return says && entryOf(x) === entryOf(y);
}

function entryOf({ kind, reason, obligations }: Place): string {
  return JSON.stringify([kind, reason, obligations]);
}

// Every pair of norms speaks for the places they stand on: the first the loudest, places of the same number before others.
function votesOf(
  pairs: readonly Pair[],
  a: SidePlaces,
  b: SidePlaces,
): readonly (readonly [Citation, Citation])[] {
  const votes = new Map<string, { readonly pair: readonly [Citation, Citation]; weight: number }>();
  const vote = (x: Citation, y: Citation, weight: number) => {
    const key = `${x}|${y}`;
    const known = votes.get(key) ?? { pair: [x, y] as const, weight: 0 };
    known.weight += weight;
    votes.set(key, known);
  };
  for (const pair of pairs) {
    if (pair.a === null || pair.b === null) continue;
    const [x, y] = [a.citedBy(pair.a), b.citedBy(pair.b)];
    const [onlyX, onlyY] = [x.filter((ref) => !y.includes(ref)), y.filter((ref) => !x.includes(ref))];
    const [first, counterpart] = [x[0], y[0]];
    if (first !== undefined && counterpart !== undefined) vote(first, counterpart, 2);
    for (const ref of x) if (y.includes(ref)) vote(ref, ref, 1);
    if (onlyX.length === onlyY.length)
      for (const [at, ref] of onlyX.entries()) vote(ref, onlyY[at] ?? ref, 1);
  }
  return [...votes.values()]
    .sort(
      (p, q) =>
        q.weight - p.weight ||
        Number(q.pair[0] === q.pair[1]) - Number(p.pair[0] === p.pair[1]) ||
        compareCitations(p.pair[0], q.pair[0]) ||
        compareCitations(p.pair[1], q.pair[1]),
    )
    .map(({ pair }) => pair);
}

// What carries no norm is known by what it says: the most alike first.
function joinAlike(matching: Matching, a: readonly Place[], b: readonly Place[]): void {
  const bare = (side: 'a' | 'b', places: readonly Place[]) =>
    places.filter(({ ref, obligations }) => obligations.length === 0 && matching.isFree(side, ref));
  const [left, right] = [bare('a', a), bare('b', b)];
  const found = left.flatMap((x) =>
    right
      .filter(({ kind }) => kind === x.kind)
      .map((y) => ({ x, y, alike: likeness(x, y) }))
      .filter(({ alike }) => alike >= ALIKE),
  );
  // Equally alike are matched in the order of the text.
  for (const { x, y } of found.sort((p, q) => q.alike - p.alike)) matching.join(x.ref, y.ref);
}

function likeness(x: Place, y: Place): number {
  const of = (p: string | null | undefined, q: string | null | undefined) =>
    p == null || q == null || p === '' || q === '' ? 0 : shareInCommon(markWords(p, q));
  return Math.max(of(x.text, y.text), of(x.reason?.id, y.reason?.id));
}

// Definitions, aims, funding, the final provision: where each side has just one, they are counterparts.
function joinByKind(matching: Matching, a: readonly Place[], b: readonly Place[]): void {
  const bare = (side: 'a' | 'b', places: readonly Place[], kind: Place['kind']) =>
    places.filter(
      (place) => place.kind === kind && place.obligations.length === 0 && matching.isFree(side, place.ref),
    );
  for (const kind of new Set(a.map((place) => place.kind))) {
    const [x, y] = [bare('a', a, kind), bare('b', b, kind)];
    const [only, other] = [x[0], y[0]];
    if (kind === null || x.length !== 1 || y.length !== 1 || only === undefined || other === undefined)
      continue;
    matching.join(only.ref, other.ref);
  }
}

// The order of the new text; what is gone stands where it stood, after what came before it.
function inNewOrder(matching: Matching, a: readonly Place[], b: readonly Place[]): readonly PlaceMatch[] {
  const before = new Map(a.map((place) => [place.ref, place]));
  const counterpart = new Map(matching.entries().map(([x, y]) => [y, before.get(x) ?? null]));
  const rows: PlaceMatch[] = b.map((place) => ({ a: counterpart.get(place.ref) ?? null, b: place }));
  let last: Place | null = null;
  for (const place of a) {
    if (matching.isFree('a', place.ref)) {
      const at = last === null ? -1 : rows.findIndex((row) => row.a === last);
      rows.splice(at + 1, 0, { a: place, b: null });
    }
    last = place;
  }
  return rows;
}
