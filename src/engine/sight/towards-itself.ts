import type { Because } from '../../model/because.ts';
import { type Obligation, partyIds } from '../../model/ruleset.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { Sight } from './sight.ts';
import { lastDayThere } from './taken-over.ts';

/** That a norm is about an office and itself: as a whole, or as far as one of several on its other side goes. */
export type TowardsItself = { readonly wholly: boolean; readonly step: Because };

/**
 * Tells whether whoever bears a norm is its other side too: the unit holds the role to which it would report, with which
 * it would coordinate, to which it would hand over. `null` where the other side is somebody else. Of a role with many
 * holders other units may hold it too, listed or not, except where the norm is owed once for each of them.
 */
export function towardsItself({ counterparty, per }: Obligation, sight: Sight): TowardsItself | null {
  if (counterparty === null) return null;
  if (typeof counterparty === 'string')
    return isItself(counterparty, per, sight) ? whollyItself([counterparty]) : null;
  const ids = partyIds(counterparty);
  const roles = ids.filter((role) => isItself(role, per, sight));
  if (roles.length === 0) return null;
  if (roles.length === ids.length) return whollyItself(roles);
  // Of several of which any will do the others are left.
  return 'any' in counterparty ? null : { wholly: false, step: { code: 'partly-towards-itself', roles } };
}

function whollyItself(roles: readonly string[]): TowardsItself {
  return { wholly: true, step: { code: 'towards-itself', roles } };
}

function isItself(role: string, per: string | null, { borneBy, run, target }: Sight): boolean {
  if (role === per) return borneBy !== null && borneBy === target.about;
  const units = run.holders.on(role, lastDayThere(target, run));
  // An office that the state lists no unit for is still the same office.
  const isSame = units.length === 0 ? role === target.bearer : units.length === 1 && units[0]?.id === borneBy;
  if (!isSame) return false;
  return ownEntry(run.vocabulary.roles, role)?.holders === 'one';
}
