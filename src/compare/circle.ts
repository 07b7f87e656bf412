import { type Parties, partyIds } from '../model/ruleset.ts';
import { impliedRoles, ownEntry, type Vocabulary } from '../model/vocabulary.ts';

/**
 * Tells whether every holder of `inner` is bound by what binds `outer`: a self-reliant agency is an agency too.
 * An office is not: even where it is also an agency, it answers for the whole region and an agency for itself, so
 * that a duty that goes from every agency to one office has moved rather than shrunk.
 */
export function reaches(outer: string, inner: string, vocabulary: Vocabulary): boolean {
  if (outer === inner || ownEntry(vocabulary.roles, outer)?.holders === 'all') return true;
  const many = [outer, inner].every((role) => ownEntry(vocabulary.roles, role)?.holders === 'many');
  return many && impliedRoles(inner, vocabulary).includes(outer);
}

/**
 * Tells whether whoever must act under `inner` must also act under `outer`, so that `outer` draws the wider
 * circle or the same one.
 *
 * - one role, or `each` of several: all of their holders are bound
 * - `jointly` or `any` of several: one act is owed by all of them together or by one of them, which is less
 *   than one by each; between these two `jointly` asks more, and only over the same roles
 */
export function circleCovers(outer: Parties, inner: Parties, vocabulary: Vocabulary): boolean {
  const [outside, inside] = [partyIds(outer), partyIds(inner)];
  const covered = inside.every((role) => outside.some((wider) => reaches(wider, role, vocabulary)));
  if (bindsEach(outer)) return covered && (bindsEach(inner) || outside.length > 1);
  if (bindsEach(inner)) return false;
  const same = outside.length === inside.length && outside.every((role) => inside.includes(role));
  return same && !(isAny(outer) && !isAny(inner));
}

function bindsEach(parties: Parties): boolean {
  return typeof parties === 'string' || 'each' in parties;
}

function isAny(parties: Parties): boolean {
  return typeof parties === 'object' && 'any' in parties;
}
