import { type Day, toDay, toPlainDate } from '../../model/plain-date.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledCondition, Scope } from '../compile/compile-condition.ts';
import { lookUpFacts, recordedOf } from './facts.ts';
import { placeOn, placesOf, turnsOfPlace } from './place.ts';
import type { Run } from './run.ts';
import { factsTowardsItself, type Sight } from './sight.ts';
import type { Target } from './target.ts';

/** Tells whether a condition may come out otherwise on another day: whether one of its facts is dated where a target stands, or that is elsewhere. */
export function isTimed(
  condition: Pick<CompiledCondition, 'facts' | 'asksRoles'> | null,
  { run, target }: Sight,
): boolean {
  if (condition === null) return false;
  if (run.index.tenures.size > 0) {
    const places = placesOf(target, run);
    if (places.length > 1 && passesOn(condition, places, run)) return true;
  }
  if (condition.asksRoles === true && turnsOfRoles(target, run).length > 0) return true;
  if (turnsTowardsItself(condition.facts, target, run).length > 0) return true;
  const { datedFacts } = run.index;
  if (datedFacts.size === 0) return false;
  const isDated = (name: string) =>
    recordedOf(name, target, run.state).some(({ from, until }) => from !== null || until !== null);
  return condition.facts.some((name) => datedFacts.has(name) && isDated(name));
}

// Whether a condition asks for something that is each holder's own.
function passesOn(
  { asksRoles, facts }: Pick<CompiledCondition, 'facts' | 'asksRoles'>,
  places: readonly Target[],
  { factsTowards }: Run,
): boolean {
  const isOwn = (name: string) =>
    factsTowards.some(({ fact }) => fact === name) ||
    places.some(({ unit }) => unit !== null && ownEntry(unit.facts, name) !== undefined);
  return asksRoles === true || facts.some(isOwn);
}

/** What a condition sees from where a target stands, as it was on a day. */
export function scopeOn(day: Day, { roles: now, run, target, towardsItself: today }: Sight): Scope {
  const place = placeOn(day, target, run);
  const { thing, unit } = place;
  const towardsItself = run.index.tenures.size === 0 ? today : factsTowardsItself(place, run, day);
  const isAsNow = place === target && turnsOfRoles(target, run).length === 0;
  const roles = unit === null || isAsNow ? now : run.holders.rolesOf(unit, day);
  return { roles, facts: lookUpFacts(unit, run.state, toPlainDate(day), towardsItself, thing) };
}

/** The days from one to another on which something may be otherwise than the day before: the first, and each on which a fact begins or is over. */
export function momentsBetween(from: Day, to: Day, names: readonly string[], sight: Sight): readonly Day[] {
  const { run, target } = sight;
  const turns = placesOf(target, run).flatMap((place) => turnsAt(place, names, run));
  const inside = [...turns, ...turnsOfPlace(target, run)].filter((day) => day > from && day <= to);
  return from > to ? [] : [...new Set([from, ...inside])].sort((a, b) => a - b);
}

function turnsAt(place: Target, names: readonly string[], run: Run): readonly Day[] {
  const recorded = names.flatMap((name) => recordedOf(name, place, run.state));
  const turns = recorded.flatMap((fact) => [
    ...(fact.from === null ? [] : [toDay(fact.from)]),
    ...(fact.until === null ? [] : [toDay(fact.until) + 1]),
  ]);
  return [...turns, ...turnsOfRoles(place, run), ...turnsTowardsItself(names, place, run)];
}

// The days on which a unit takes up a role that it has not always held, or has it no more.
function turnsOfRoles({ unit }: Target, { holders }: Run): readonly Day[] {
  const tenure = unit === null ? null : holders.tenureOf(unit.id);
  if (tenure === null || tenure.roles.size === 0) return [];
  const turns = [...tenure.roles.values()].flat().flatMap(({ from, until }) => [from, until + 1]);
  return turns.filter((day) => Number.isFinite(day));
}

// The days on which somebody else holds an office towards which one of the facts is.
function turnsTowardsItself(
  names: readonly string[],
  { unit }: Target,
  { factsTowards, holders, index }: Run,
) {
  if (unit === null || index.tenures.size === 0) return [];
  return factsTowards.filter(({ fact }) => names.includes(fact)).flatMap(({ role }) => holders.turnsOf(role));
}

/** The first of the days from one to another on which a condition holds; `null` where it holds on none. */
export function firstDayHolding(condition: CompiledCondition, from: Day, to: Day, sight: Sight): Day | null {
  const moments = momentsBetween(from, to, condition.facts, sight);
  return moments.find((day) => condition.holds(scopeOn(day, sight)) === true) ?? null;
}
