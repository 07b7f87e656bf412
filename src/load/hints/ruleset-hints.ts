import { draftRuleset, type RulesetCheck } from '../checks/draft.ts';
import { type Problem, runChecks } from '../problem.ts';
import { provisionsChangeByAmendments } from './amendment-hints.ts';
import { actsCallForOthers } from './answer-hints.ts';
import { breachesCanComeAbout } from './breach-hints.ts';
import { gistsSayNoOtherLength } from './length-hints.ts';
import { papersAreNoEnds } from './paper-hints.ts';
import { permissionsHaveNoLimit } from './permission-hints.ts';
import { prohibitionsAreSaid, wordsAreOfTheirStrength } from './strength-hints.ts';

/** What a drafter would look at twice, in the order in which a norm is read. Each finds what may be meant as it stands. */
const RULESET_HINTS: Readonly<Record<string, RulesetCheck>> = {
  wordsAreOfTheirStrength,
  prohibitionsAreSaid,
  gistsSayNoOtherLength,
  actsCallForOthers,
  breachesCanComeAbout,
  permissionsHaveNoLimit,
  papersAreNoEnds,
  provisionsChangeByAmendments,
};

/** Looks for what a drafter may have overlooked in a ruleset as it was written, however malformed it is. */
export function findHints(raw: unknown): readonly Problem[] {
  return runChecks(RULESET_HINTS, draftRuleset(raw));
}
