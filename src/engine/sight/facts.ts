import type { PlainDate } from '../../model/plain-date.ts';
import type { Fact, FactHistory, State, Thing, Unit } from '../../model/state.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { FactLookup } from '../compile/compile-condition.ts';

/** What an office would do towards itself, as good as done: nobody has recorded it, and nobody need be asked. */
export const TOWARDS_ITSELF: Fact = Object.freeze({ value: true, from: null, until: null, evidence: null });

/**
 * Looks into the facts of the thing first, if there is one, then into the unit's, then into those of the organization as a whole.
 *
 * @param towardsItself the facts of what the unit would do towards itself
 */
export function lookUpFacts(
  unit: Unit | null,
  state: State,
  day: PlainDate,
  towardsItself: ReadonlySet<string> | null,
  thing: Thing | null,
): FactLookup {
  const others = lookUpOthers(unit, state, day, towardsItself);
  if (thing === null) return others;
  return (name) => holdingOn(ownEntry(thing.facts, name), day) ?? others(name);
}

function lookUpOthers(
  unit: Unit | null,
  state: State,
  day: PlainDate,
  towardsItself: ReadonlySet<string> | null,
): FactLookup {
  const general: FactLookup = (name) => holdingOn(ownEntry(state.facts, name), day);
  if (unit === null) return general;
  const own: FactLookup = (name) => holdingOn(ownEntry(unit.facts, name), day);
  if (towardsItself === null) return (name) => own(name) ?? general(name);
  return (name) => own(name) ?? (towardsItself.has(name) ? TOWARDS_ITSELF : general(name));
}

/** What is recorded of a fact where a unit stands: its own history, that of its thing, and that of the organization as a whole. */
export function recordedOf(name: string, { thing, unit }: Place, state: State): readonly Fact[] {
  const own = unit === null ? undefined : ownEntry(unit.facts, name);
  const ofThing = thing === null ? undefined : ownEntry(thing.facts, name);
  return [...(ofThing ?? []), ...(own ?? []), ...(ownEntry(state.facts, name) ?? [])];
}

/** Where facts are looked for. */
export type Place = { readonly unit: Unit | null; readonly thing: Thing | null };

function holdingOn(history: FactHistory | undefined, day: PlainDate): Fact | undefined {
  if (history === undefined) return undefined;
  const first = history[0] as Fact;
  // Most facts have one value and no days.
  if (history.length === 1) return holdsOn(first, day) ? first : undefined;
  return history.find((fact) => holdsOn(fact, day));
}

// Days written as YYYY-MM-DD stand in the order of their texts.
function holdsOn({ from, until }: Fact, day: PlainDate): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
