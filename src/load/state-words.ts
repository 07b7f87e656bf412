import { isAttested } from '../model/duty.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { StateWords } from './checks/state-word-checks.ts';
import { lexiconOf } from './lexicon.ts';

/** The words that a state may use beside a ruleset; without one, the shared vocabulary and any attestation. */
export function stateWordsOf(ruleset: Ruleset | undefined): StateWords {
  if (ruleset === undefined) return { lexicon: lexiconOf(null), attested: null };
  return { lexicon: lexiconOf(ruleset.vocabulary), attested: attestedIds(ruleset) };
}

/** The ids of the obligations that rest, now or in one of their versions, on somebody's yes or no. */
function attestedIds(ruleset: Ruleset): ReadonlySet<string> {
  const attested = ruleset.obligations.filter(({ duty, versions }) =>
    [duty, ...versions.flatMap((version) => version.duty ?? [])].some(isAttested),
  );
  return new Set(attested.map(({ id }) => id));
}
