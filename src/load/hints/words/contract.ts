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
  /** Lengths that are said without a number: `setahun`, `a year`; not what may say of something what it is, as "a yearly process". */
  readonly wholes: ReadonlyMap<string, Length>;
  /** After such a word a number is no count: `tanggal 10 bulan berikutnya`. */
  readonly ordinals: ReadonlySet<string>;
  /** Before such a word a unit is named and not counted: `tiap bulan April`. */
  readonly names: ReadonlySet<string>;
  /** What says that a paper runs out: `habis masa berlaku`. */
  readonly ending: RegExp;
  readonly forbidding: WaysToForbid;
};

/** By which words a language forbids. */
export type WaysToForbid = {
  /** What forbids an act and can hardly mean anything else. */
  readonly surely: RegExp;
  /** What may forbid: that only one may, that somebody cannot. */
  readonly perhaps: RegExp;
  /** What stands before it where it says of something that it is forbidden: `yang dilarang`. */
  readonly attributive: RegExp;
  /** What stands before it in the sentence where it hangs on another clause: `memastikan bahwa …`, `bila …`. */
  readonly dependent: RegExp;
};

/** Names the numbers from 1 to 99 by a function that says one of them. */
export function nameNumbers(say: (number: number) => string): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: 99 }, (_, index) => [say(index + 1), index + 1]));
}
