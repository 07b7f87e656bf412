import type { Bilingual } from '../model/terms.ts';

/** How alike two texts are: 0 where they share no word, 1 where they have the same words. */
export type Likeness = (a: Bilingual, b: Bilingual) => number;

/**
 * Makes a measure of how alike the gists of norms are, over the words of both languages.
 *
 * A text is the set of its words of three letters and more. Each word weighs the less the more of all texts have it
 * (the logarithm of their number over its own), so that what every norm says tells nothing. Two texts are as alike as the
 * words that they share are heavy, against all words of both (the coefficient of Dice, weighted).
 *
 * @param texts all texts among which norms are looked for; their order says nothing
 */
export function createLikeness(texts: readonly Bilingual[]): Likeness {
  const wordsOf = rememberWords();
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string) => Math.log((texts.length + 1) / (counts.get(word) ?? 1));
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += weightOf(word);
    return sum;
  };
  const whole = new Map<Bilingual, number>();
  const weightOfText = (text: Bilingual) => {
    const known = whole.get(text) ?? weigh(wordsOf(text));
    whole.set(text, known);
    return known;
  };
  return (a, b) => {
    const [x, y] = [wordsOf(a), wordsOf(b)];
    const all = weightOfText(a) + weightOfText(b);
    if (all === 0) return x.size === y.size ? 1 : 0;
    return (2 * weigh([...x].filter((word) => y.has(word)))) / all;
  };
}

function rememberWords(): (text: Bilingual) => ReadonlySet<string> {
  const known = new Map<Bilingual, ReadonlySet<string>>();
  return (text) => {
    const words = known.get(text) ?? wordsIn(text);
    known.set(text, words);
    return words;
  };
}

// The two languages tell of one matter, and each may miss what the other shows: "kebijakan" and "policy" are two words of it.
function wordsIn({ id, en }: Bilingual): ReadonlySet<string> {
  return new Set([
    ...split(id).map((word) => `id ${stemId(word)}`),
    ...split(en).map((word) => `en ${stemEn(word)}`),
  ]);
}

function split(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter((word) => word.length >= 3);
}

// An act and what is done are one word: menyusun, disusun, penyusunan.
function stemId(word: string): string {
  if (word.length < 6) return word;
  const bare = word.replace(/(kan|an|nya|i)$/, '');
  return (
    bare.replace(/^(meny|peny)/, 's').replace(/^(meng|peng|mem|pem|men|pen|me|pe|di|ke|ber|ter)/, '') || word
  );
}

function stemEn(word: string): string {
  return word.length < 5 ? word : word.replace(/(ing|ed|es|s)$/, '');
}
