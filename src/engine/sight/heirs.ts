import type { Day } from '../../model/plain-date.ts';
import type { Thing } from '../../model/state.ts';
import type { Holders } from './holders.ts';

/**
 * Whose a thing is, by the ids of the units, each with the first day on which it is: that of the unit for which it is
 * recorded, and when that one is no more of the one unit that took over its work.
 */
export function ownersOf({ unit }: Thing, holders: Holders): ReadonlyMap<string, Day> {
  const owners = new Map<string, Day>();
  if (unit === null) return owners;
  owners.set(unit, Number.NEGATIVE_INFINITY);
  for (let last = endOf(unit, holders); last !== null && last.heirs.length === 1; ) {
    const [heir = unit] = last.heirs;
    owners.set(heir, last.until + 1);
    last = endOf(heir, holders);
  }
  return owners;
}

/** Tells whether the unit whose a thing was is no more, and several took over its work: nobody has recorded whose it is now. */
export function ofSeveralHeirs(thing: Thing, holders: Holders): boolean {
  const last = [...ownersOf(thing, holders).keys()].pop();
  const end = last === undefined ? null : endOf(last, holders);
  return end !== null && end.until < holders.asOf && end.heirs.length > 1;
}

type End = { readonly until: Day; readonly heirs: readonly string[] };

function endOf(unit: string, holders: Holders): End | null {
  const tenure = holders.tenureOf(unit);
  if (tenure === null || tenure.life.until === Number.POSITIVE_INFINITY) return null;
  return { until: tenure.life.until, heirs: tenure.heirs };
}
