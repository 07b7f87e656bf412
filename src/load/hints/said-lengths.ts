import type { GistWords, Length } from './words/contract.ts';

/** A length of time that a sentence says: the words, and what they come to. */
export type Said = Length & {
  /** As it stands in the sentence. */
  readonly said: string;
  /** The number that stands there, before years are reckoned in months; 1 where none does. */
  readonly number: number;
};

/** Finds the lengths of time that a sentence says: `5 (lima) hari kerja`, `two years`, `1 x 24 jam`, `setahun`. */
export function findSaidLengths(sentence: string, words: GistWords): readonly Said[] {
  const text = sentence.toLowerCase().replace(/\s+/g, ' ');
  return [...text.matchAll(patternOf(words))].map((match) => readLength(match, words));
}

function readLength(match: RegExpMatchArray, { numbers, units, wholes }: GistWords): Said {
  const [said, times, number, unit, whole] = match;
  const length = (whole === undefined ? units.get(unit ?? '') : wholes.get(whole)) ?? NOTHING;
  if (whole !== undefined) return { ...length, said, number: 1 };
  const count = Number(times ?? 1) * (numbers.get(number ?? '') ?? Number(number));
  return { unit: length.unit, count: length.count * count, said, number: count };
}

const NOTHING: Length = { count: 0, unit: 'days' };

// A number, perhaps told a second time in brackets, and a unit; or a length that is said without a number.
function patternOf({ names, numbers, units, wholes, ordinals }: GistWords): RegExp {
  const number = `\\d+|${anyOf(numbers)}`;
  const counted = `(?:(\\d+) ?[x×] ?)?(${number})(?: ?\\([^)]*\\))?[ -](${anyOf(units)})`;
  const before = `(?<![\\p{L}\\d])(?<!(?:${[...ordinals].join('|')}) )`;
  const after = `(?![\\p{L}\\d])(?! (?:${[...names].join('|')})(?![\\p{L}\\d]))`;
  return new RegExp(`${before}(?:${counted}|(${anyOf(wholes)}))${after}`, 'gu');
}

// The longer first: "hari kerja" is more than "hari".
function anyOf(words: ReadonlyMap<string, unknown>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join('|');
}
