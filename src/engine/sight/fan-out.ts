import { type Obligation, type Parties, partyIds } from '../../model/ruleset.ts';
import type { Thing, Unit } from '../../model/state.ts';
import { ownEntry, type Vocabulary } from '../../model/vocabulary.ts';
import { type Actors, joinActors, NOBODY } from './actors.ts';
import type { Holders } from './holders.ts';
import { type InTime, inItsTimes } from './in-its-times.ts';
import { overThings } from './over-things.ts';
import type { Target, Unnamed } from './target.ts';

/** Either on whom an obligation falls, or the roles that no listed unit holds. */
export type FanOut = { readonly targets: readonly Target[]; readonly vacant: readonly string[] };

type Borne = { readonly targets: readonly Unnamed[]; readonly vacant: readonly string[] };

/**
 * Spreads an obligation over those who bear it: once for each unit of a many-holder role, once for an
 * office, once for several offices together, once for the organization when the text names nobody.
 */
export function fanOut(
  obligation: Pick<Obligation, 'bearer' | 'per' | 'via'>,
  holders: Holders,
  vocabulary: Vocabulary,
  things: ReadonlyMap<string, readonly Thing[]>,
): FanOut {
  const { targets, vacant } = spread(obligation, holders, vocabulary, things);
  return { targets: targets.map(named), vacant };
}

// The id of a unit holds no space.
function named(target: Unnamed): Target {
  const { about, aboutBefore, actor, bearer, holders, lacking, life, thing, unit } = target;
  const who = bearer === null || typeof bearer === 'string' ? bearer : JSON.stringify(bearer);
  const of = thing === null ? '' : ` ${thing.id}`;
  const name = `${unit === null ? '' : unit.id} ${who}${of}`;
  // Written out field by field: spreading is many times slower.
  return { name, bearer, unit, actor, holders, about, aboutBefore, thing, life, lacking };
}

// What most targets have none of.
const NOTHING_OF_ITS_OWN = {
  about: null,
  aboutBefore: null,
  thing: null,
  life: null,
  lacking: null,
} as const;

function spread(
  { bearer, per, via }: Pick<Obligation, 'bearer' | 'per' | 'via'>,
  holders: Holders,
  vocabulary: Vocabulary,
  things: ReadonlyMap<string, readonly Thing[]>,
): Borne {
  const borne = throughOthers(bear(bearer, holders, vocabulary), via, holders);
  if (per === null) return borne;
  if (ownEntry(vocabulary.things, per) !== undefined)
    return { ...borne, targets: overThings(borne.targets, per, things.get(per) ?? [], holders) };
  const units = holders.of(per);
  if (units.length === 0) return { targets: [], vacant: [...borne.vacant, per] };
  const targets = joinHolders(borne.targets).flatMap((target) =>
    units.flatMap((unit) =>
      inItsTimes(unit, [per], holders).map(({ before, life }) => ({
        ...target,
        unit,
        about: unit.id,
        aboutBefore: before,
        life,
      })),
    ),
  );
  return { targets, vacant: borne.vacant };
}

// It is owed once for each unit, whoever of several holders of the role does it.
function joinHolders(targets: readonly Unnamed[]): readonly Unnamed[] {
  const byBearer = new Map<string, Unnamed>();
  for (const target of targets) {
    const key = JSON.stringify(target.bearer);
    const before = byBearer.get(key);
    const holders = before === undefined ? target.holders : joinActors([before.holders, target.holders]);
    const actor = target.actor === 'unit' ? 'office' : target.actor;
    byBearer.set(key, { ...target, actor, holders });
  }
  return [...byBearer.values()];
}

// What an office does through another counts as its own.
function throughOthers(borne: Borne, via: Parties | null, holders: Holders): Borne {
  const others = holders.actingFor(partyIds(via));
  if (others.ids.size === 0) return borne;
  const widen = (target: Unnamed): Unnamed =>
    target.actor === 'office' ? { ...target, holders: joinActors([target.holders, others]) } : target;
  return { targets: borne.targets.map(widen), vacant: borne.vacant };
}

function bear(bearer: Parties | null, holders: Holders, vocabulary: Vocabulary): Borne {
  if (bearer === null)
    return {
      targets: [{ ...NOTHING_OF_ITS_OWN, bearer, unit: null, actor: 'anyone', holders: NOBODY }],
      vacant: [],
    };
  if (typeof bearer === 'string') return bearRole(bearer, holders, vocabulary);
  if ('each' in bearer)
    return mergeByUnit(bearer.each.map((role) => bearRole(role, holders, vocabulary, bearer.each)));
  return bearTogether(bearer, holders, vocabulary);
}

/** @param roles those in any of which a unit owes it: it does as long as it holds one of them */
function bearRole(
  role: string,
  holders: Holders,
  vocabulary: Vocabulary,
  roles: readonly string[] = [role],
): Borne {
  const units = holders.of(role);
  if (!hasManyHolders(role, vocabulary)) return { targets: [officeOf(role, holders)], vacant: [] };
  if (units.length === 0) return { targets: [], vacant: [role] };
  const targets = units.flatMap((unit) =>
    inItsTimes(unit, roles, holders).map((time) => agencyOf(role, unit, time, holders)),
  );
  return { targets, vacant: [] };
}

function agencyOf(role: string, unit: Unit, { before, life }: InTime, holders: Holders): Unnamed {
  const own = before === null ? holders.alone(unit.id) : withEarlier(unit, before);
  return { ...NOTHING_OF_ITS_OWN, bearer: role, unit, actor: 'unit', holders: own, life };
}

function withEarlier({ id }: Unit, before: NonNullable<InTime['before']>): Actors {
  const days = new Map([...before].map(([earlier, own]) => [earlier, [own]] as const));
  return { ids: new Set([id, ...before.keys()]), days };
}

// An office has its finding even if the state lists no unit for it; it passes from holder to holder.
function officeOf(role: string, holders: Holders): Unnamed {
  const units = holders.on(role, holders.asOf);
  const only = units.length === 1 ? (units[0] ?? null) : null;
  const acting = holders.actingFor([role]);
  return { bearer: role, unit: only, actor: 'office', holders: acting, ...NOTHING_OF_ITS_OWN };
}

function bearTogether(bearer: Parties, holders: Holders, vocabulary: Vocabulary): Borne {
  const roles = partyIds(bearer);
  const vacant = roles.filter((role) => hasManyHolders(role, vocabulary) && holders.of(role).length === 0);
  if (vacant.length === roles.length) return { targets: [], vacant };
  const acting = holders.actingFor(roles);
  return {
    targets: [{ bearer, unit: null, actor: 'office', holders: acting, ...NOTHING_OF_ITS_OWN }],
    vacant: [],
  };
}

// A unit that holds two of the roles owes the duty once.
function mergeByUnit(parts: readonly Borne[]): Borne {
  const seen = new Set<string>();
  const targets = parts.flatMap((part) => {
    const own = part.targets.filter(({ unit }) => unit === null || !seen.has(unit.id));
    for (const { unit } of own) if (unit !== null) seen.add(unit.id);
    return own;
  });
  return { targets, vacant: parts.flatMap((part) => part.vacant) };
}

function hasManyHolders(role: string, vocabulary: Vocabulary): boolean {
  const held = ownEntry(vocabulary.roles, role)?.holders;
  return held === 'many' || held === 'all';
}
