import { hintsWords } from '../../../generated/words/hints.ts';
import { LOCALES } from '../../model/terms.ts';
import { type DraftedNorm, type RulesetCheck, repeatsBase, saidBy } from '../checks/draft.ts';
import { field, isEmpty, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { findSaidLengths, type Said } from './said-lengths.ts';
import { findNumbers, findWrittenLengths } from './written-lengths.ts';

/** A length of time that a gist says stands in its duty, and is counted as the gist says. */
export const gistsSayNoOtherLength: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    if (repeatsBase(norm, ['gist', 'duty']) || listsContents(norm)) return [];
    return lengthsIn(norm).flatMap(({ sentence, length }) => demandWritten(length, sentence, norm));
  });

/** A length, and the sentence that says it. */
type SaidIn = { readonly sentence: Place; readonly length: Said };

// What is said in two languages is told once.
function lengthsIn(norm: DraftedNorm): readonly SaidIn[] {
  const all = LOCALES.flatMap((locale) => {
    const sentence = field(saidBy(norm, 'gist'), locale);
    const said = findSaidLengths(textAt(sentence) ?? '', hintsWords(locale));
    return said.map((length) => ({ sentence, length }));
  });
  const first = new Map(all.map((said) => [keyOf(said), said] as const).reverse());
  return all.filter((said) => first.get(keyOf(said)) === said);
}

function keyOf({ length: { count, unit } }: SaidIn): string {
  return `${count} ${unit}`;
}

function demandWritten(length: Said, sentence: Place, norm: DraftedNorm): readonly Trouble[] {
  const { said, count, unit } = length;
  const written = findWrittenLengths(saidBy(norm, 'duty').value);
  const counted = (as: Said['unit']) => written.some((other) => other.count === count && other.unit === as);
  if (counted(unit) || isTested(length, norm)) return [];
  const data = { said, inDuty: written.map((other) => other.written) };
  if (unit === 'working' && counted('days'))
    return [problemAt(sentence, 'working-days-as-days', { ...data, days: count })];
  if (unit === 'days' && counted('working'))
    return [problemAt(sentence, 'days-as-working-days', { ...data, days: count })];
  return [problemAt(sentence, 'length-not-in-duty', data)];
}

// What a paper has to say may itself speak of lengths: "priorities for five years".
function listsContents(norm: DraftedNorm): boolean {
  const duty = saidBy(norm, 'duty');
  return !isEmpty(field(duty, 'contents')) && isEmpty(field(duty, 'term'));
}

// "For less than five years" may be a condition over a fact.
function isTested({ number }: Said, norm: DraftedNorm): boolean {
  const duty = saidBy(norm, 'duty');
  const conditions = [
    saidBy(norm, 'applies'),
    saidBy(norm, 'proviso'),
    field(duty, 'requires'),
    field(duty, 'where'),
  ];
  return conditions.some(({ value }) => findNumbers(value).includes(number));
}
