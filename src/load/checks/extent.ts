import type { Place } from '../place.ts';
import { problemAt, problemAtKey, type Trouble } from '../problem.ts';

/** How many ayat a Pasal has in the text (0 is undivided), and where that is written. */
export type Pasal = { readonly place: Place; readonly number: string; readonly ayat: number };

/** As many digits as a citation can have. */
const NUMBER = /^([1-9]\d{0,3})[A-Z]?$/;
const MOST_AYAT = 999;

/** Reads one entry of the extent; nothing when it is malformed. */
export function readPasal(place: Place): readonly Pasal[] {
  const [number, ayat] = [String(place.key), place.value];
  return NUMBER.test(number) && isWhole(ayat) && ayat >= 0 && ayat <= MOST_AYAT
    ? [{ place, number, ayat }]
    : [];
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** Refuses what the schema lets pass and no citation can name; it passes over `__proto__` in silence. */
export function demandCitable(place: Place): readonly Trouble[] {
  const { key, value } = place;
  if (key === '__proto__' || /^[1-9]\d{4,}[A-Z]?$/.test(String(key))) {
    return [problemAtKey(place, 'invalid-key', { reason: 'not-a-pasal' })];
  }
  if (!isWhole(value) || value <= MOST_AYAT) return [];
  const expected = { is: 'at-most', number: String(MOST_AYAT) } as const;
  return [problemAt(place, 'out-of-range', { expected, nearest: null, unquoted: false, ayat: true })];
}
