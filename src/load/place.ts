/** A value and where it stands in the input: what the cross-checks walk over, however malformed the input is. */
export type Place = {
  readonly value: unknown;
  /** The key under which it stands in its parent; `null` for the input as a whole. */
  readonly key: PropertyKey | null;
  readonly parent: Place | null;
  /** Of the input as a whole, where it was put together from others: where a path in it was written. */
  readonly sourceOf?: SourceOf | undefined;
};

/** Where a path in a value that was put together was written. */
export type SourceOf = (path: readonly PropertyKey[]) => readonly PropertyKey[];

/** The input as a whole as a place. */
export function rootPlace(value: unknown, sourceOf?: SourceOf): Place {
  return { value, key: null, parent: null, sourceOf };
}

/** The keys that lead from the whole input to a place; of an input that was put together, to where it was written. */
export function pathOf(place: Place): readonly PropertyKey[] {
  const path: PropertyKey[] = [];
  let here = place;
  for (; here.parent !== null && here.key !== null; here = here.parent) path.unshift(here.key);
  return here.sourceOf === undefined ? path : here.sourceOf(path);
}

/** The place under a key. Only own properties are seen; what is not there has the value `undefined`. */
export function field(place: Place, key: PropertyKey): Place {
  const { value } = place;
  const found =
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? Reflect.get(value, key)
      : undefined;
  return { value: found, key, parent: place };
}

/** The place to which a path leads, from the input as a whole. */
export function placeAt(root: Place, path: readonly PropertyKey[]): Place {
  return path.reduce(field, root);
}

/** The entries of a list; none when the value is no list. */
export function items(place: Place): readonly Place[] {
  if (!Array.isArray(place.value)) return [];
  // Not map: a hole in a list is an entry too, whose value is missing.
  return Array.from(place.value, (value: unknown, key) => ({ value, key, parent: place }));
}

/** The entries of a mapping; none when the value is no mapping. */
export function entries(place: Place): readonly Place[] {
  if (!isMapping(place.value)) return [];
  return Object.entries(place.value).map(([key, value]) => ({ value, key, parent: place }));
}

/** The text at a place, or `null` when something else stands there. */
export function textAt(place: Place): string | null {
  return typeof place.value === 'string' ? place.value : null;
}

/** Tells whether a value is a mapping of keys to values: an object that is no list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether nothing is written at a place: it is missing or `null`. */
export function isEmpty(place: Place): boolean {
  return place.value === undefined || place.value === null;
}
