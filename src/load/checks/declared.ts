import { quote } from '../../model/issue.ts';
import { didYouMean } from '../nearest.ts';
import { entries, isMapping, items, type Place, textAt } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';

/** What a place may name: `is` knows the words, `all` lists them for suggestions. */
export type Words = {
  readonly code: string;
  /** What is named, in words: `a declared event type`. */
  readonly expected: string;
  readonly is: (word: string) => boolean;
  readonly all: () => readonly string[];
};

/** Demands that the text at a place is one of the known words. What is no text is the business of the schema. */
export function demandWord(place: Place, words: Words): readonly Problem[] {
  const word = textAt(place);
  if (word === null || words.is(word)) return [];
  const hint = didYouMean(word, words.all());
  const message = `${namePlace(place)} names ${quote(word)}, which is not ${words.expected}${hint}`;
  return [problemAt(place, words.code, message, words.expected)];
}

/** The places of the ids in a bearer or a list of acts: one text, a list of texts, or `{ jointly | any | each: [...] }`. */
export function namesIn(place: Place): readonly Place[] {
  if (isMapping(place.value)) return entries(place).flatMap(items);
  return Array.isArray(place.value) ? items(place) : [place];
}
