import { hintsWords } from '../../../generated/words/hints.ts';
import { LOCALES, STRENGTHS, type Strength } from '../../model/terms.ts';
import { type DraftedNorm, type RulesetCheck, repeatsBase, saidBy } from '../checks/draft.ts';
import { field, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { forbiddingWordIn, mayForbid, strengthsNamedIn } from './operative-words.ts';
import { findForbidding, mayForbidIn } from './said-forbidding.ts';
import { FORBIDDING_WORDS } from './words/law.ts';

/** What forbids is a prohibition, and a prohibition says that something is forbidden; told only where that is sure. */
export const prohibitionsAreSaid: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    const strength = strengthOf(norm);
    if (strength === null || repeatsBase(norm, ['gist', 'word', 'strength'])) return [];
    return strength === 'dilarang' ? demandSaid(norm) : demandProhibition(norm, strength);
  });

function demandSaid(norm: DraftedNorm): readonly Trouble[] {
  if (mayBeForbidden(norm)) return [];
  return [problemAt(saidBy(norm, 'strength'), 'unsaid-prohibition', { words: [...FORBIDDING_WORDS] })];
}

function demandProhibition(norm: DraftedNorm, strength: Strength): readonly Trouble[] {
  const [first] = placesOfForbidding(norm);
  if (first === undefined) return [];
  return [problemAt(first.place, 'prohibition-of-another-strength', { said: first.said, strength })];
}

/** Where a norm says that something is forbidden, and by which words: its operative word, else its gist. */
type Forbidding = { readonly place: Place; readonly said: string };

function placesOfForbidding(norm: DraftedNorm): readonly Forbidding[] {
  const word = saidBy(norm, 'word');
  const found = [
    { place: word, said: forbiddingWordIn(textAt(word) ?? '') },
    ...gistsOf(norm).map(({ place, text, words }) => ({ place, said: findForbidding(text, words) })),
  ];
  return found.flatMap(({ place, said }) => (said === null ? [] : [{ place, said }]));
}

function mayBeForbidden(norm: DraftedNorm): boolean {
  return (
    mayForbid(textAt(saidBy(norm, 'word')) ?? '') ||
    gistsOf(norm).some(({ text, words }) => mayForbidIn(text, words))
  );
}

function gistsOf(norm: DraftedNorm) {
  return LOCALES.map((locale) => {
    const place = field(saidBy(norm, 'gist'), locale);
    return { place, text: textAt(place) ?? '', words: hintsWords(locale).forbidding };
  });
}

/** The operative word of a norm is that of its strength, where it is that of any. */
export const wordsAreOfTheirStrength: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    const [strength, place] = [strengthOf(norm), saidBy(norm, 'word')];
    if (strength === null || repeatsBase(norm, ['word', 'strength'])) return [];
    const named = strengthsNamedIn(textAt(place) ?? '');
    const [other] = named;
    if (other === undefined || named.includes(strength) || other === 'dilarang') return [];
    return [problemAt(place, 'word-of-another-strength', { word: other, strength })];
  });

function strengthOf(norm: DraftedNorm): Strength | null {
  const { value } = saidBy(norm, 'strength');
  return STRENGTHS.find((known) => known === value) ?? null;
}
