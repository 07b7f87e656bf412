import { hintsWords } from '../../../generated/words/hints.ts';
import { LOCALES, STRENGTHS, type Strength } from '../../model/terms.ts';
import { type DraftedNorm, type RulesetCheck, repeatsBase, saidBy } from '../checks/draft.ts';
import { field, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';

/** What forbids is a prohibition, and a prohibition says that something is forbidden. */
export const prohibitionsAreSaid: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    const strength = strengthOf(norm);
    if (strength === null || repeatsBase(norm, ['gist', 'word', 'strength'])) return [];
    const [first] = placesOfForbidding(norm);
    if (strength !== 'dilarang') return first === undefined ? [] : [demandProhibition(first, strength)];
    if (first !== undefined) return [];
    return [problemAt(saidBy(norm, 'strength'), 'unsaid-prohibition', { words: [...LAW.forbidding] })];
  });

/** Where a norm says that something is forbidden, and by which words: its operative word, else its gist. */
type Forbidding = { readonly place: Place; readonly said: string };

function placesOfForbidding(norm: DraftedNorm): readonly Forbidding[] {
  const word = saidBy(norm, 'word');
  const places = [
    ...[...LAW.forbidding, ...LAW.unable].map((said) => ({ place: word, said })),
    ...LOCALES.flatMap((locale) => {
      const place = field(saidBy(norm, 'gist'), locale);
      return [...hintsWords(locale).forbidding].map((said) => ({ place, said }));
    }),
  ];
  return places.filter(({ place, said }) => says(textAt(place), said));
}

// The operative word stands as it is printed, in the law's own language.
const LAW = hintsWords('id');

function demandProhibition({ place, said }: Forbidding, strength: Strength): Trouble {
  return problemAt(place, 'prohibition-of-another-strength', { said, strength });
}

/** The operative word of a norm is that of its strength, where it is that of any. */
export const wordsAreOfTheirStrength: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    const [strength, place] = [strengthOf(norm), saidBy(norm, 'word')];
    if (strength === null || repeatsBase(norm, ['word', 'strength'])) return [];
    const word = [...LAW.unable].reduce(
      (text, unable) => text.replaceAll(unable, ''),
      (textAt(place) ?? '').toLowerCase(),
    );
    const named = STRENGTHS.filter((known) => known !== 'indikatif' && says(word, known));
    const [other] = named;
    if (other === undefined || named.includes(strength) || other === 'dilarang') return [];
    return [problemAt(place, 'word-of-another-strength', { word: other, strength })];
  });

function strengthOf(norm: DraftedNorm): Strength | null {
  const { value } = saidBy(norm, 'strength');
  return STRENGTHS.find((known) => known === value) ?? null;
}

function says(text: string | null, words: string): boolean {
  return text !== null && new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu').test(text);
}
