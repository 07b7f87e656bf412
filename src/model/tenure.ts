import { type Day, type PlainDate, toDay } from './plain-date.ts';
import type { DatedRole, Unit } from './state.ts';

/** Days from one to another, both counted; open ends are infinite. */
export type Days = { readonly from: Day; readonly until: Day };

/** When a unit was there, what it held when, and whose work it took over. */
export type Tenure = {
  readonly life: Days;
  /** The roles that it holds between days of their own, none of them beyond its life; every other is held as long as it is there. */
  readonly roles: ReadonlyMap<string, readonly Days[]>;
  /** Those before it, by their ids, each with the days on which what it did counts for its successor. */
  readonly before: ReadonlyMap<string, Days>;
  /** Those that took over its work, by their ids. */
  readonly heirs: readonly string[];
};

/** The days of something with a first and a last one. */
export function daysOf({
  from,
  until,
}: {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}): Days {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : toDay(from),
    until: until === null ? Number.POSITIVE_INFINITY : toDay(until),
  };
}

/** The days that two times have in common; `null` for none. */
export function commonDays(a: Days, b: Days): Days | null {
  const [from, until] = [Math.max(a.from, b.from), Math.min(a.until, b.until)];
  return from > until ? null : { from, until };
}

/** Tells whether a day lies in one of some times. */
export function isWithin(days: readonly Days[], day: Day): boolean {
  return days.some(({ from, until }) => from <= day && day <= until);
}

/** Times in their order, those joined that leave no day between them. */
export function joinDays(days: readonly Days[]): readonly Days[] {
  const joined: Days[] = [];
  for (const next of [...days].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last === undefined || last.until + 1 < next.from) joined.push(next);
    else joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, next.until) };
  }
  return joined;
}

/** The tenures of those units that have days, by their ids: most have none, and were always there. */
export function tenuresOf(units: readonly Unit[]): ReadonlyMap<string, Tenure> {
  const dated = units.filter(hasDays);
  if (dated.length === 0) return NONE;
  const byId = new Map(units.map((unit) => [unit.id, unit] as const));
  return new Map(
    dated.map((unit) => [
      unit.id,
      {
        life: daysOf(unit),
        roles: datedRoles(unit),
        before: unitsBefore(unit, byId, daysOf(unit).from),
        heirs: dated.filter(({ successorOf }) => successorOf.includes(unit.id)).map(({ id }) => id),
      },
    ]),
  );
}

const NONE: ReadonlyMap<string, Tenure> = new Map();

function hasDays({ from, roles, until }: Unit): boolean {
  return from !== null || until !== null || roles.some((held) => typeof held !== 'string');
}

function datedRoles(unit: Unit): Tenure['roles'] {
  const life = daysOf(unit);
  const dated = unit.roles.filter((held): held is DatedRole => typeof held !== 'string');
  const roles = new Map<string, readonly Days[]>();
  for (const held of dated) {
    const days = commonDays(daysOf(held), life);
    roles.set(held.role, [...(roles.get(held.role) ?? []), ...(days === null ? [] : [days])]);
  }
  return roles;
}

// What a unit did counts for its successor up to the day before that one's first day: from then on they are two.
function unitsBefore(unit: Unit, byId: ReadonlyMap<string, Unit>, first: Day): Tenure['before'] {
  const before = new Map<string, Days>();
  for (const id of unit.successorOf) {
    const earlier = byId.get(id);
    if (earlier === undefined) continue;
    const days = daysOf(earlier);
    const until = Math.min(days.until, first - 1);
    // A successor begins after those before it: no chain comes back to its beginning.
    for (const [other, theirs] of unitsBefore(earlier, byId, days.from)) extend(before, other, theirs);
    extend(before, id, { from: days.from, until });
  }
  return before;
}

function extend(before: Map<string, Days>, id: string, { from, until }: Days): void {
  before.set(id, { from, until: Math.max(until, before.get(id)?.until ?? until) });
}
