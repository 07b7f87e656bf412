import type { Because } from '../../model/because.ts';
import type { Day } from '../../model/plain-date.ts';
import { type Obligation, partyIds } from '../../model/ruleset.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import { isAmong } from './actors.ts';
import type { Sight } from './sight.ts';
import { lastDayThere } from './taken-over.ts';
import type { Target } from './target.ts';

/** That a norm is about an office and itself: as a whole, or as far as one of several on its other side goes. */
export type TowardsItself = { readonly wholly: boolean; readonly step: Because };

/**
 * Tells whether whoever bears a norm is its other side too: the unit holds the role to which it would report, with which
 * it would coordinate, to which it would hand over. `null` where the other side is somebody else. Of a role with many
 * holders other units may hold it too, listed or not, except where the norm is owed once for each of them.
 *
 * @param day on which it is asked: an office passes from holder to holder
 */
export function towardsItself(
  { counterparty, per }: Obligation,
  sight: Sight,
  day: Day = lastDayThere(sight.target, sight.run),
): TowardsItself | null {
  if (counterparty === null) return null;
  if (typeof counterparty === 'string')
    return isItself(counterparty, per, sight, day) ? whollyItself([counterparty]) : null;
  const ids = partyIds(counterparty);
  const roles = ids.filter((role) => isItself(role, per, sight, day));
  if (roles.length === 0) return null;
  if (roles.length === ids.length) return whollyItself(roles);
  // Of several of which any will do the others are left.
  return 'any' in counterparty ? null : { wholly: false, step: { code: 'partly-towards-itself', roles } };
}

function whollyItself(roles: readonly string[]): TowardsItself {
  return { wholly: true, step: { code: 'towards-itself', roles } };
}

/** Tells whether a norm is about an office and itself at one time since a day, and about two at another. */
export function turnsToItself(obligation: Obligation, sight: Sight, since: Day): boolean {
  const { counterparty } = obligation;
  const { run, target } = sight;
  if (counterparty === null || run.index.tenures.size === 0) return false;
  const last = lastDayThere(target, run);
  const isWholly = (day: Day) => towardsItself(obligation, sight, day)?.wholly === true;
  const roles = [...partyIds(counterparty), ...(target.bearer === null ? [] : partyIds(target.bearer))];
  const turns = roles.flatMap(run.holders.turnsOf).filter((day) => day > since && day <= last);
  return [since, ...turns].some((day) => isWholly(day) !== isWholly(last));
}

function isItself(role: string, per: string | null, { run, target }: Sight, day: Day): boolean {
  const borneBy = bearerOn(day, target);
  if (role === per) return borneBy !== null && borneBy === target.about;
  const units = run.holders.on(role, day);
  // An office that the state lists no unit for is still the same office.
  const isSame = units.length === 0 ? role === target.bearer : units.length === 1 && units[0]?.id === borneBy;
  if (!isSame) return false;
  return ownEntry(run.vocabulary.roles, role)?.holders === 'one';
}

// The one unit that bears it. An office passes from holder to holder; what is owed once for each unit of another role
// stands on that unit, and is borne by the office.
function bearerOn(day: Day, { about, actor, holders, unit }: Target): string | null {
  if (about === null && unit !== null && actor === 'unit') return unit.id;
  const { days, ids } = holders;
  const present = days === null ? [...ids] : [...ids].filter((id) => isAmong(holders, id, day));
  return present.length === 1 ? (present[0] ?? null) : null;
}
