import { hintsWords } from '../../../generated/words/hints.ts';
import { LOCALES } from '../../model/terms.ts';
import { typesIn } from '../checks/declared.ts';
import { dutyFieldsAt, type RulesetCheck, repeatsBase, saidBy } from '../checks/draft.ts';
import { declares } from '../lexicon.ts';
import { field, textAt } from '../place.ts';
import { problemAt } from '../problem.ts';

/** A paper that calls for something does so when it comes into being: that it ends is an event of its own. */
export const papersAreNoEnds: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap((norm) => {
    if (repeatsBase(norm, ['duty', 'gist'])) return [];
    const gist = saidBy(norm, 'gist');
    const isOfAnEnd = LOCALES.some((locale) =>
      hintsWords(locale).ending.test(textAt(field(gist, locale)) ?? ''),
    );
    if (!isOfAnEnd) return [];
    return dutyFieldsAt(norm.place, ['triggers'])
      .flatMap(typesIn)
      .filter((name) => declares(lexicon, 'documents', textAt(name) ?? ''))
      .map((name) => problemAt(name, 'paper-that-ends', { type: textAt(name) ?? '' }));
  });
