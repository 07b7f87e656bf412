import type { Issue } from '../model/issue.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { State } from '../model/state.ts';
import { STATE_WORD_CHECKS } from './checks/state-word-checks.ts';
import { rootPlace } from './place.ts';
import { runChecks, toIssue } from './problem.ts';
import { stateWordsOf } from './state-words.ts';

/**
 * Holds a state that was parsed already against a ruleset: the roles, types, forms and facts that it names must
 * be declared there, and each fact be of its type. Linear in the size of the state.
 *
 * @returns everything that does not fit; empty when all does
 */
export function checkStateAgainst(state: State, ruleset: Ruleset): readonly Issue[] {
  const [root, words] = [rootPlace(state), stateWordsOf(ruleset)];
  return runChecks(STATE_WORD_CHECKS, root, words).map((problem) => toIssue(problem, 'state'));
}
