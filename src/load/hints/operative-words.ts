import { STRENGTHS, type Strength } from '../../model/terms.ts';
import { ABILITIES, FORBIDDING_WORDS, LIMITING_WORDS, TURNING_WORDS, UNABLE } from './words/law.ts';

/** The forbidding word that an operative word is; `null` where it is none ("yang dilarang" says of something else what it is). */
export function forbiddingWordIn(word: string): string | null {
  return [...FORBIDDING_WORDS, UNABLE].find((said) => says(word, said)) ?? null;
}

/** Tells whether an operative word may forbid: "hanya dapat dilakukan oleh" forbids it to all others. */
export function mayForbid(word: string): boolean {
  return forbiddingWordIn(word) !== null || new RegExp(whole(anyOf(LIMITING_WORDS)), 'iu').test(word);
}

/** The strengths whose words stand in an operative word, where no other word turns them round. */
export function strengthsNamedIn(word: string): readonly Strength[] {
  return STRENGTHS.filter(
    (known) => known !== 'indikatif' && says(word, known === 'dapat' ? PERMISSION : known),
  );
}

function says(word: string, said: string): boolean {
  const turned = `(?<!(?<!\\p{L})${anyOf(TURNING_WORDS)} )`;
  return new RegExp(turned + whole(said), 'iu').test(word);
}

const PERMISSION = `dapat(?! ${anyOf(ABILITIES)})`;

function whole(pattern: string): string {
  return `(?<!\\p{L})${pattern}(?!\\p{L})`;
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}
