import { compareText } from '../../model/collections.ts';
import type { Unit } from '../../model/state.ts';
import type { CompiledLaw } from '../compile/compile-ruleset.ts';

/** Who holds which role, implied roles included. */
export type Holders = {
  readonly of: (role: string) => readonly Unit[];
  readonly rolesOf: (unit: Unit) => readonly string[];
};

/** Finds the holders of every role among units that are in the order of their ids. */
export function findHolders(
  units: readonly Unit[],
  { everybodys, impliedRoles }: Pick<CompiledLaw, 'everybodys' | 'impliedRoles'>,
): Holders {
  const byRole = new Map<string, Unit[]>();
  const roles = new Map<string, readonly string[]>();
  for (const unit of units) {
    const held = [...new Set(unit.roles.flatMap((role) => impliedRoles.get(role) ?? [role]))].sort(
      compareText,
    );
    roles.set(unit.id, held);
    for (const role of held) addTo(byRole, role, unit);
  }
  const of = (role: string) => (everybodys.has(role) ? units : (byRole.get(role) ?? []));
  return { of, rolesOf: (unit) => roles.get(unit.id) ?? [] };
}

function addTo(byRole: Map<string, Unit[]>, role: string, unit: Unit): void {
  const known = byRole.get(role);
  if (known === undefined) byRole.set(role, [unit]);
  else known.push(unit);
}
