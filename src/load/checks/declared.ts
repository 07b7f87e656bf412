import type { Named, NamedKind, NameIssues } from '../../model/issues/name-issues.ts';
import { findNearest } from '../nearest.ts';
import { entries, field, isMapping, items, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { findSimilar, idOf, type Sought } from '../similar.ts';

/** The codes of names that nothing bears. */
type NamedCode = {
  [Code in keyof NameIssues]: NameIssues[Code] extends Named ? Code : never;
}[keyof NameIssues];

/** What a place may name: `is` knows the words, `all` lists them for suggestions. */
export type Words = {
  readonly code: NamedCode;
  readonly kind: NamedKind;
  readonly is: (word: string) => boolean;
  readonly all: () => readonly Sought[];
  /** What else a word may be the name of. */
  readonly instead?: (word: string) => Named['instead'];
};

/** Demands that the text at a place is one of the known words. What is no text is the business of the schema. */
export function demandWord(place: Place, words: Words): readonly Trouble[] {
  const word = textAt(place);
  if (word === null || words.is(word)) return [];
  const { code, kind } = words;
  const instead = words.instead?.(word);
  if (instead !== undefined) return [problemAt(place, code, { name: word, kind, nearest: null, instead })];
  return [problemAt(place, code, { name: word, kind, ...guessName(word, words.all()) })];
}

/** What was probably meant by a name that nothing bears. */
export function guessName(name: string, known: readonly Sought[]): Pick<Named, 'nearest' | 'similar'> {
  const nearest = findNearest(name, known.map(idOf));
  return { nearest, similar: nearest === null ? findSimilar(name, known) : [] };
}

/** The places of the types of act or paper in a field: one text, a list of texts, or `{ each: [...] }`. What calls as a breach names none. */
export function typesIn(place: Place): readonly Place[] {
  return isMapping(place.value) ? items(field(place, 'each')) : namesIn(place);
}

/** The places of the ids in a bearer or a list of acts: one text, a list of texts, or `{ jointly | any | each: [...] }`. */
export function namesIn(place: Place): readonly Place[] {
  if (isMapping(place.value)) return entries(place).flatMap(items);
  return Array.isArray(place.value) ? items(place) : [place];
}
