import type { Obligation, ObligationVersion, Ruleset } from './ruleset.ts';
import {
  extendVocabulary,
  type FactScope,
  type HolderScope,
  ownEntry,
  type Vocabulary,
} from './vocabulary.ts';

/** Whose a declared fact is; `null` when no such fact is declared. */
export function scopeOfFact(name: string, { facts }: Vocabulary): FactScope | null {
  return ownEntry(facts, name)?.scope ?? null;
}

/**
 * Whose the yes or no is by which an obligation is attested: of the thing for which it is owed, else of whoever bears
 * it. Where the text names nobody, or several together, there is one answer, of the organization.
 */
export function scopeOfAttestation(obligation: Obligation, { things }: Vocabulary): HolderScope {
  const wordings = [obligation, ...obligation.versions];
  if (wordings.some(({ per }) => per && ownEntry(things, per) !== undefined)) return 'thing';
  return wordings.some(isOfUnits) ? 'unit' : 'organization';
}

// What a version does not say is as in the obligation itself.
function isOfUnits({ bearer, per }: Pick<ObligationVersion, 'bearer' | 'per'>): boolean {
  if (per) return true;
  if (!bearer) return false;
  return typeof bearer === 'string' || 'each' in bearer;
}

/** Whose the answer to a question is: that of a declared fact, else of an attestation; `null` of anything else. */
export function scopeOfAnswer(name: string, { obligations, vocabulary }: Ruleset): FactScope | null {
  const words = extendVocabulary(vocabulary);
  const declared = scopeOfFact(name, words);
  if (declared !== null) return declared;
  const attested = obligations.find(({ id }) => id === name);
  return attested === undefined ? null : scopeOfAttestation(attested, words);
}
