import type { Issue } from '../../model/issue.ts';
import { locateInParts, mergeParts, type RulesetSources, readParts } from '../ruleset-sources.ts';
import { findHints } from './ruleset-hints.ts';

/**
 * Looks for what a drafter may have overlooked in the files of a ruleset, each with its file, line and column; nothing in
 * files that are not well-formed.
 */
export function findHintsInSources(sources: RulesetSources): readonly Issue[] {
  const { main, others } = readParts(sources);
  if (![main, ...others].every(({ yaml }) => yaml.readable)) return [];
  return findHints(mergeParts(main, others)).map((problem) => locateInParts(problem, main, others));
}
