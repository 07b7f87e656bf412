import { isAttested } from '../model/duty.ts';
import { scopeOfAttestation } from '../model/fact-scope.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { extendVocabulary, type HolderScope } from '../model/vocabulary.ts';
import type { StateWords } from './checks/state-word-checks.ts';
import { lexiconOf } from './lexicon.ts';

/** The words that a state may use beside a ruleset; without one, the shared vocabulary and any attestation. */
export function stateWordsOf(ruleset: Ruleset | undefined): StateWords {
  if (ruleset === undefined) return { lexicon: lexiconOf(null), attested: null };
  return { lexicon: lexiconOf(ruleset.vocabulary), attested: attestedScopes(ruleset) };
}

/** The obligations that rest, now or in one of their versions, on somebody's yes or no, and whose that is. */
function attestedScopes(ruleset: Ruleset): ReadonlyMap<string, HolderScope> {
  const attested = ruleset.obligations.filter(({ duty, versions }) =>
    [duty, ...versions.flatMap((version) => version.duty ?? [])].some(isAttested),
  );
  const vocabulary = extendVocabulary(ruleset.vocabulary);
  const scopes = new Map<string, HolderScope>();
  // Of two regulations as one either may be the one in which the answer is that of each unit.
  for (const obligation of attested)
    if (scopes.get(obligation.id) !== 'unit')
      scopes.set(obligation.id, scopeOfAttestation(obligation, vocabulary));
  return scopes;
}
