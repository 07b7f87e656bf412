import { type Day, toDay } from '../../model/plain-date.ts';
import type { Thing } from '../../model/state.ts';
import { NOBODY } from './actors.ts';
import { ofSeveralHeirs, ownersOf } from './heirs.ts';
import type { Holders } from './holders.ts';
import type { Life, Target, Unnamed } from './target.ts';

/**
 * Spreads a duty over the things for each of which it is owed once: an agency owes it for its own, an office and
 * several together for all. Whoever has none owes nothing, and is told so; whose a thing is may not be recorded.
 */
export function overThings(
  targets: readonly Unnamed[],
  type: string,
  things: readonly Thing[],
  holders: Holders,
): readonly Unnamed[] {
  const owners = new Map(things.map((thing) => [thing, ownersOf(thing, holders)] as const));
  const spread = targets.flatMap((target) => {
    const own = things.flatMap((thing) => {
      const first = firstDayFor(target, owners.get(thing));
      return first === null ? [] : forThing(thing, target, first);
    });
    return own.length === 0 ? [withoutThing(target, type)] : own;
  });
  const [agency] = targets.filter(({ actor }) => actor === 'unit');
  if (agency === undefined) return spread;
  const nobodys = things.filter((thing) => thing.unit === null || ofSeveralHeirs(thing, holders));
  return [...spread, ...nobodys.map((thing) => ofNobody(thing, agency))];
}

// The first day on which a thing is of whoever bears the duty; `null` where it is not.
function firstDayFor({ actor, unit }: Unnamed, owners: ReadonlyMap<string, Day> | undefined): Day | null {
  if (actor !== 'unit') return ALWAYS;
  return (unit === null ? undefined : owners?.get(unit.id)) ?? null;
}

const ALWAYS = Number.NEGATIVE_INFINITY;

function forThing(thing: Thing, target: Unnamed, first: Day): readonly Unnamed[] {
  const life = joinLives(target.life, lifeOf(thing), first);
  return life === 'never' ? [] : [{ ...target, about: thing.id, thing, life }];
}

function withoutThing(target: Unnamed, type: string): Unnamed {
  return { ...target, lacking: { code: 'no-thing', type } };
}

function ofNobody(thing: Thing, agency: Unnamed): Unnamed {
  const nobody = { ...agency, about: thing.id, thing, life: lifeOf(thing), unit: null, holders: NOBODY };
  return { ...nobody, lacking: { code: 'no-owner', thing: thing.id } };
}

function lifeOf({ from, id, until }: Thing): Target['life'] {
  if (from === null && until === null) return null;
  const days = { from: from === null ? null : toDay(from), until: until === null ? null : toDay(until) };
  return { ...days, step: Object.freeze({ code: 'thing-there', thing: id, from, until }) };
}

// Owed while both are there, the thing and its owner; what bounds it first says so.
function joinLives(owner: Life | null, thing: Life | null, first: Day): Life | null | 'never' {
  if (owner === null) return thing;
  if (thing === null && first === ALWAYS) return owner;
  const from = Math.max(owner.from ?? ALWAYS, thing?.from ?? ALWAYS, first);
  const [ends, thingEnds] = [owner.until ?? FOREVER, thing?.until ?? FOREVER];
  const until = Math.min(ends, thingEnds);
  if (from > until) return 'never';
  const step = thing === null || ends < thingEnds ? owner.step : thing.step;
  const since = owner.since === undefined ? from : Math.max(owner.since ?? ALWAYS, thing?.from ?? ALWAYS);
  return {
    from: Number.isFinite(from) ? from : null,
    until: Number.isFinite(until) ? until : null,
    step,
    ...(since < from ? { since: Number.isFinite(since) ? since : null } : {}),
    ...(owner.quiet === true ? { quiet: true } : {}),
  };
}

const FOREVER = Number.POSITIVE_INFINITY;
