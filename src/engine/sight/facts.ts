import type { PlainDate } from '../../model/plain-date.ts';
import type { Fact, State, Unit } from '../../model/state.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { FactLookup } from '../compile/compile-condition.ts';

/** Looks into the unit's facts first, then into those of the organization as a whole. */
export function lookUpFacts(unit: Unit | null, state: State, asOf: PlainDate): FactLookup {
  const general: FactLookup = (name) => holdingOn(ownEntry(state.facts, name), asOf);
  if (unit === null) return general;
  return (name) => holdingOn(ownEntry(unit.facts, name), asOf) ?? general(name);
}

// Days written as YYYY-MM-DD stand in the order of their texts.
function holdingOn(fact: Fact | undefined, day: PlainDate): Fact | undefined {
  if (fact === undefined) return undefined;
  if (fact.from !== null && day < fact.from) return undefined;
  if (fact.until !== null && day > fact.until) return undefined;
  return fact;
}
