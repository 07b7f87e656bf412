import { type Day, toDay } from '../model/plain-date.ts';
import type { Fact, State, Unit } from '../model/state.ts';
import { ownEntry } from '../model/vocabulary.ts';

/** Finds a fact as it stands on the day judged; `undefined` when nobody has recorded it for that day. */
export type FactLookup = (name: string) => Fact | undefined;

/** Looks into the unit's facts first, then into those of the organization as a whole. */
export function lookUpFacts(unit: Unit | null, state: State, asOf: Day): FactLookup {
  return (name) => {
    const own = unit === null ? undefined : ownEntry(unit.facts, name);
    return holdingOn(own, asOf) ?? holdingOn(ownEntry(state.facts, name), asOf);
  };
}

function holdingOn(fact: Fact | undefined, day: Day): Fact | undefined {
  if (fact === undefined) return undefined;
  if (fact.from !== null && day < toDay(fact.from)) return undefined;
  if (fact.until !== null && day > toDay(fact.until)) return undefined;
  return fact;
}
