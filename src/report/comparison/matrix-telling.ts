import { comparisonWords } from '../../../generated/words/comparison.ts';
import { tellingWords } from '../../../generated/words/telling.ts';
import type { Matrix } from '../../compare/matrix.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale } from '../../model/terms.ts';
import { createTelling, type Telling } from '../../telling/telling.ts';
import type { TellingWords } from '../../telling/words/contract.ts';
import { markDraft } from './diff-telling.ts';
import type { ComparisonWords } from './words/contract.ts';

/** A column of a matrix: its key in the cells, its heading, and the words to tell it in. */
export type MatrixColumn = { readonly key: string; readonly name: string; readonly telling: Telling };

/** What a matrix is told with. */
export type MatrixTelling = {
  readonly texts: TellingWords;
  readonly words: ComparisonWords;
  readonly columns: readonly MatrixColumn[];
};

/**
 * Binds a language to the rulesets of a matrix.
 *
 * @param rulesets the rulesets in the order in which they were compared
 */
export function createMatrixTelling(
  matrix: Matrix,
  rulesets: readonly Ruleset[],
  locale: Locale,
): MatrixTelling {
  const [texts, words] = [tellingWords(locale), comparisonWords(locale)];
  const columns = matrix.rulesets.flatMap(({ key }, index) => {
    const ruleset = rulesets[index];
    if (ruleset === undefined) return [];
    const { name } = ruleset.jurisdiction;
    const alone = rulesets.filter(({ jurisdiction }) => jurisdiction.name === name).length === 1;
    const told = markDraft(alone ? name : `${name} (${key})`, ruleset, words);
    return [{ key, name: told, telling: createTelling(ruleset, locale) }];
  });
  return { texts, words, columns };
}

/** The words of any of the regulations: a topic is told by the first that speaks of it. */
export function tellingOf(topic: Matrix['rows'][number], { columns }: MatrixTelling): Telling | undefined {
  const speaking = columns.find(({ key }) => topic.cells[key] != null);
  return (speaking ?? columns[0])?.telling;
}
