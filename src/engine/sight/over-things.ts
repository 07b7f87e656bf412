import { toDay } from '../../model/plain-date.ts';
import type { Thing } from '../../model/state.ts';
import type { Target, Unnamed } from './target.ts';

/**
 * Spreads a duty over the things for each of which it is owed once: an agency owes it for its own, an office and
 * several together for all. Whoever has none owes nothing, and is told so; whose a thing is may not be recorded.
 */
export function overThings(
  targets: readonly Unnamed[],
  type: string,
  things: readonly Thing[],
): readonly Unnamed[] {
  const spread = targets.flatMap((target) => {
    const own = things.filter((thing) => isBorneFor(thing, target));
    return own.length === 0 ? [withoutThing(target, type)] : own.map((thing) => forThing(thing, target));
  });
  const [agency] = targets.filter(({ actor }) => actor === 'unit');
  if (agency === undefined) return spread;
  const nobodys = things.filter(({ unit }) => unit === null);
  return [...spread, ...nobodys.map((thing) => ofNobody(thing, agency))];
}

function isBorneFor({ unit }: Thing, { actor, holders }: Unnamed): boolean {
  return actor !== 'unit' || (unit !== null && holders.has(unit));
}

function forThing(thing: Thing, target: Unnamed): Unnamed {
  return { ...target, about: thing.id, thing, life: lifeOf(thing) };
}

function withoutThing(target: Unnamed, type: string): Unnamed {
  return { ...target, lacking: { code: 'no-thing', type } };
}

function ofNobody(thing: Thing, agency: Unnamed): Unnamed {
  const nobody = { ...forThing(thing, agency), unit: null, holders: new Set<string>() };
  return { ...nobody, lacking: { code: 'no-owner', thing: thing.id } };
}

function lifeOf({ from, id, until }: Thing): Target['life'] {
  if (from === null && until === null) return null;
  const days = { from: from === null ? null : toDay(from), until: until === null ? null : toDay(until) };
  return { ...days, step: Object.freeze({ code: 'thing-there', thing: id, from, until }) };
}
