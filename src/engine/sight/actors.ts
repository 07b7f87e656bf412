import type { Day } from '../../model/plain-date.ts';
import { type Days, isWithin } from '../../model/tenure.ts';

/** The units whose acts count as somebody's, and of some of them on which days alone. */
export type Actors = {
  readonly ids: ReadonlySet<string>;
  /** `null` where what each of them did counts whenever it was. */
  readonly days: ReadonlyMap<string, readonly Days[]> | null;
};

/** No unit at all. */
export const NOBODY: Actors = { ids: new Set(), days: null };

/** Tells whether what a unit did on a day counts as an act of theirs. */
export function isAmong({ days, ids }: Actors, unit: string, on: Day): boolean {
  if (!ids.has(unit)) return false;
  const own = days?.get(unit);
  return own === undefined || isWithin(own, on);
}

/** Several of them together. */
export function joinActors(all: readonly Actors[]): Actors {
  const ids = new Set(all.flatMap((actors) => [...actors.ids]));
  if (all.every(({ days }) => days === null)) return { ids, days: null };
  const days = new Map<string, readonly Days[]>();
  for (const id of ids) {
    const among = all.filter((actors) => actors.ids.has(id));
    const own = among.map((actors) => actors.days?.get(id));
    if (own.every((it) => it !== undefined)) days.set(id, own.flat());
  }
  return { ids, days };
}
