import { compareText } from '../../model/collections.ts';
import type { Day } from '../../model/plain-date.ts';
import { roleOf, type Unit } from '../../model/state.ts';
import { commonDays, type Days, isWithin, joinDays, type Tenure } from '../../model/tenure.ts';
import type { CompiledLaw } from '../compile/compile-ruleset.ts';
import type { Actors } from './actors.ts';

/** Who holds which role, implied roles included. */
export type Holders = {
  /** Every unit that holds a role, whenever it does. */
  readonly of: (role: string) => readonly Unit[];
  /** Those that hold a role on a day. */
  readonly on: (role: string, day: Day) => readonly Unit[];
  /** The roles that a unit holds on a day. */
  readonly rolesOf: (unit: Unit, day: Day) => readonly string[];
  /** The times in which a unit holds one of some roles, in their order; `null` where it always does. */
  readonly timesOf: (unit: Unit, roles: readonly string[]) => readonly Days[] | null;
  /** Those whose acts count as done by a holder of one of some roles: the holders, and those whose work they took over. */
  readonly actingFor: (roles: readonly string[]) => Actors;
  /** A unit whose acts count as its own and nobody else's. */
  readonly alone: (unit: string) => Actors;
  /** The days on which a role has other holders than the day before. */
  readonly turnsOf: (role: string) => readonly Day[];
  /** When a unit with days was there; `null` for one without. */
  readonly tenureOf: (unit: string) => Tenure | null;
  /** The day judged. */
  readonly asOf: Day;
};

type Tenures = ReadonlyMap<string, Tenure>;
type RolesInLaw = Pick<CompiledLaw, 'everybodys' | 'impliedRoles'>;
type Implied = CompiledLaw['impliedRoles'];

/** Finds the holders of every role among units that are in the order of their ids. */
export function findHolders(
  units: readonly Unit[],
  tenures: Tenures,
  { everybodys, impliedRoles }: RolesInLaw,
  asOf: Day,
): Holders {
  const byRole = new Map<string, Unit[]>();
  const roles = new Map<string, readonly string[]>();
  for (const unit of units) {
    const held = [...new Set(unit.roles.flatMap((it) => impliedBy(roleOf(it), impliedRoles)))].sort(
      compareText,
    );
    roles.set(unit.id, held);
    for (const role of held) addTo(byRole, role, unit);
  }
  const of = (role: string) => (everybodys.has(role) ? units : (byRole.get(role) ?? []));
  const rolesOf = (unit: Unit) => roles.get(unit.id) ?? [];
  const holders =
    tenures.size === 0
      ? withoutDays(of, rolesOf, asOf)
      : withDays(of, rolesOf, tenures, { everybodys, impliedRoles }, asOf);
  return keepingActors(holders);
}

type Found = Omit<Holders, 'alone'>;

// Each obligation asks for the same few.
function keepingActors(holders: Found): Holders {
  const acting = new Map<string, Actors>();
  const alone = new Map<string, Actors>();
  return {
    ...holders,
    actingFor: (roles) => keep(acting, roles.join(' '), () => holders.actingFor(roles)),
    alone: (unit) => keep(alone, unit, () => ({ ids: new Set([unit]), days: null })),
  };
}

function withoutDays(of: Holders['of'], rolesOf: Holders['rolesOf'], asOf: Day): Found {
  const actingFor = (roles: readonly string[]) => ({ ids: idsOf(roles.flatMap(of)), days: null });
  const none = () => NO_DAYS;
  return { of, on: of, rolesOf, timesOf: () => null, actingFor, turnsOf: none, tenureOf: () => null, asOf };
}

const NO_DAYS: readonly Day[] = [];

function withDays(
  everyOf: Holders['of'],
  rolesOf: (unit: Unit) => readonly string[],
  tenures: Tenures,
  law: RolesInLaw,
  asOf: Day,
): Found {
  const timesOf: Holders['timesOf'] = (unit, roles) => timesIn(unit, roles, tenures.get(unit.id), law);
  // A role whose days are none of the unit's own is never held.
  const of = (role: string) => everyOf(role).filter((unit) => timesOf(unit, [role])?.length !== 0);
  const holds = (unit: Unit, role: string, day: Day) => {
    const times = timesOf(unit, [role]);
    return times === null || isWithin(times, day);
  };
  return {
    of,
    on: (role, day) => of(role).filter((unit) => holds(unit, role, day)),
    rolesOf: (unit, day) => rolesOf(unit).filter((role) => holds(unit, role, day)),
    timesOf,
    actingFor: (roles) => actorsAmong(roles.flatMap(of), (unit) => timesOf(unit, roles), tenures),
    turnsOf: (role) => turnsAmong(of(role).flatMap((unit) => timesOf(unit, [role]) ?? [])),
    tenureOf: (id) => tenures.get(id) ?? null,
    asOf,
  };
}

function turnsAmong(times: readonly Days[]): readonly Day[] {
  return times.flatMap(({ from, until }) => [from, until + 1]).filter(Number.isFinite);
}

function timesIn(
  unit: Unit,
  roles: readonly string[],
  tenure: Tenure | undefined,
  { everybodys, impliedRoles }: RolesInLaw,
): readonly Days[] | null {
  if (tenure === undefined) return null;
  const { life } = tenure;
  const held = unit.roles.filter((it) =>
    impliedBy(roleOf(it), impliedRoles).some((role) => roles.includes(role)),
  );
  const isAlways = held.some((it) => typeof it === 'string') || roles.some((role) => everybodys.has(role));
  const always = isAlways ? [life] : [];
  const dated = [...new Set(held.map(roleOf))].flatMap((role) => tenure.roles.get(role) ?? []);
  const times = joinDays([...always, ...dated].flatMap((days) => commonDays(days, life) ?? []));
  const [only] = times;
  return times.length === 1 && only !== undefined && isOpen(only) ? null : times;
}

function isOpen({ from, until }: Days): boolean {
  return from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY;
}

function actorsAmong(
  units: readonly Unit[],
  timesOf: (unit: Unit) => readonly Days[] | null,
  tenures: Tenures,
): Actors {
  const days = new Map<string, readonly Days[]>();
  const ids = new Set(idsOf(units));
  for (const unit of units) {
    const times = timesOf(unit);
    if (times !== null) days.set(unit.id, times);
    for (const [id, before] of tenures.get(unit.id)?.before ?? []) {
      // Who held the role itself acts for its own time.
      if (units.some((other) => other.id === id)) continue;
      ids.add(id);
      days.set(id, [...(days.get(id) ?? []), before]);
    }
  }
  return { ids, days: days.size === 0 ? null : days };
}

function impliedBy(role: string, implied: Implied): readonly string[] {
  return implied.get(role) ?? [role];
}

function idsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.map(({ id }) => id));
}

function keep<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}

function addTo(byRole: Map<string, Unit[]>, role: string, unit: Unit): void {
  const known = byRole.get(role);
  if (known === undefined) byRole.set(role, [unit]);
  else known.push(unit);
}
