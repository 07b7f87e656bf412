import { compareText } from '../model/collections.ts';
import type { State, Unit } from '../model/state.ts';
import { impliedRoles, type Vocabulary } from '../model/vocabulary.ts';

/** Who holds which role, implied roles included, whatever the order in which units are listed. */
export type Holders = {
  readonly of: (role: string) => readonly Unit[];
  readonly rolesOf: (unit: Unit) => readonly string[];
};

/** Finds the holders of every role in a state. */
export function findHolders(state: State, vocabulary: Vocabulary): Holders {
  const units = [...state.units].sort((a, b) => compareText(a.id, b.id));
  const byRole = new Map<string, Unit[]>();
  const roles = new Map<string, readonly string[]>();
  for (const unit of units) {
    const held = [...new Set(unit.roles.flatMap((role) => impliedRoles(role, vocabulary)))].sort(compareText);
    roles.set(unit.id, held);
    for (const role of held) byRole.set(role, [...(byRole.get(role) ?? []), unit]);
  }
  return { of: (role) => byRole.get(role) ?? [], rolesOf: (unit) => roles.get(unit.id) ?? [] };
}
