import { cliWords } from '../../generated/words/cli.ts';
import { findNearest } from '../load/nearest.ts';
import type { Locale } from '../model/terms.ts';
import type { UsageProblem } from './usage-problem.ts';

/** Tells what was wrong with the command line: the sentence, the nearest known word, and the words that will do. */
export function tellUsage(problem: UsageProblem, locale: Locale): readonly string[] {
  const words = cliWords(locale);
  // TypeScript cannot see that the text found under a problem's code takes that very problem.
  const tell = words.usage[problem.code] as (problem: UsageProblem) => string;
  const nearest = 'known' in problem ? findNearest(problem.typed, problem.known) : null;
  return [
    tell(problem),
    ...(nearest === null ? [] : [words.didYouMean(nearest)]),
    ...(problem.code === 'unknown-choice' ? [words.known(problem.known)] : []),
  ];
}
