import type { Because } from '../../model/because.ts';
import { type Obligation, partyIds } from '../../model/ruleset.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { Target } from './fan-out.ts';
import type { Sight } from './sight.ts';

/** That a norm is about an office and itself: as a whole, or as far as one of several on its other side goes. */
export type TowardsItself = { readonly wholly: boolean; readonly step: Because };

/**
 * Tells whether whoever bears a norm is its other side too: the unit holds the role to which it would report, with which
 * it would coordinate, to which it would hand over. `null` where the other side is somebody else. Of a role with many
 * holders other units may hold it too, listed or not, except where the norm is owed once for each of them.
 */
export function towardsItself({ counterparty, per }: Obligation, sight: Sight): TowardsItself | null {
  if (counterparty === null) return null;
  const own = bearerOf(sight.target);
  const isItself = (role: string) =>
    role === per ? own !== null && own === sight.target.about : isHeldByItself(role, own, sight);
  const ids = partyIds(counterparty);
  const roles = ids.filter(isItself);
  if (roles.length === 0) return null;
  if (roles.length === ids.length) return { wholly: true, step: { code: 'towards-itself', roles } };
  // Of several of which any will do the others are left.
  if (typeof counterparty !== 'string' && 'any' in counterparty) return null;
  return { wholly: false, step: { code: 'partly-towards-itself', roles } };
}

// The unit that bears it; `null` of several together, or where none is listed.
function bearerOf({ about, holders, unit }: Target): string | null {
  if (about === null && unit !== null) return unit.id;
  const [only = null] = holders;
  return holders.size === 1 ? only : null;
}

function isHeldByItself(role: string, own: string | null, { run, target }: Sight): boolean {
  if (ownEntry(run.vocabulary.roles, role)?.holders !== 'one') return false;
  const units = run.holders.of(role);
  // An office that the state lists no unit for is still the same office.
  if (units.length === 0) return role === target.bearer;
  return units.every(({ id }) => id === own);
}
