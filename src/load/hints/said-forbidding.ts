import type { WaysToForbid } from './words/contract.ts';

/**
 * The words by which a sentence surely forbids an act; `null` where it may mean something else: what it calls forbidden
 * ("konten yang dilarang"), what somebody sees to ("memastikan …"), a condition, a limit.
 */
export function findForbidding(sentence: string, words: WaysToForbid): string | null {
  return findIn(sentence, words.surely, [words.attributive, words.dependent]);
}

/** Tells whether a sentence may forbid something, other than by naming what is forbidden. */
export function mayForbidIn(sentence: string, words: WaysToForbid): boolean {
  return findIn(sentence, words.perhaps, [words.attributive]) !== null;
}

function findIn(text: string, pattern: RegExp, unless: readonly RegExp[]): string | null {
  for (const sentence of text.split(/[.;:](?=\s|$)/)) {
    for (const match of sentence.matchAll(pattern)) {
      const before = sentence.slice(0, match.index);
      if (!unless.some((opening) => opening.test(before))) return match[0];
    }
  }
  return null;
}
