/** What a length of time is counted in, once years, weeks and their like are reckoned. */
export type LengthUnit = 'hours' | 'days' | 'working' | 'months';

/** A length of time: so many of a unit. */
export type Length = { readonly count: number; readonly unit: LengthUnit };

/** By which words a language says lengths of time and prohibitions: what hints look for in a gist. */
export type GistWords = {
  /** Numbers in words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Units by every word that says them, each with its length: `tahun` is twelve months. */
  readonly units: ReadonlyMap<string, Length>;
  /** Lengths that are said without a number: `setahun`, `a year`. */
  readonly wholes: ReadonlyMap<string, Length>;
  /** After such a word a number is no count: `tanggal 10 bulan berikutnya`. */
  readonly ordinals: ReadonlySet<string>;
  /** Words that forbid, wherever they stand. */
  readonly forbidding: ReadonlySet<string>;
  /** Words that forbid only as the operative word of a norm: what cannot be done may also be impossible. */
  readonly unable: ReadonlySet<string>;
};

/** Names the numbers from 1 to 99 by a function that says one of them. */
export function nameNumbers(say: (number: number) => string): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: 99 }, (_, index) => [say(index + 1), index + 1]));
}
