import type { Name } from './act.ts';
import { type Day, toDay } from './plain-date.ts';
import type { State, StateEvent } from './state.ts';
import { isWithin, type Tenure } from './tenure.ts';

/**
 * What an act of a day names that is about something: that, and what it is about itself where it is an event, and so on;
 * of a unit also those that have taken over its work since.
 */
export type NamesOf = (about: string | null, on: Day) => readonly Name[];

/** What can be named: events, units and things by their ids. */
type Known = {
  readonly events: ReadonlyMap<string, StateEvent>;
  /** Of a unit itself, of a thing the unit whose it is. */
  readonly units: ReadonlyMap<string, string | null>;
  readonly tenures: ReadonlyMap<string, Tenure>;
};

/** Finds what acts name. Events that name one another end with the last that was not named before. */
export function findNames(
  events: readonly StateEvent[],
  { things, units }: Pick<State, 'things' | 'units'>,
  tenures: ReadonlyMap<string, Tenure>,
): NamesOf {
  const known: Known = {
    events: new Map(events.flatMap((event) => (event.id === null ? [] : [[event.id, event] as const]))),
    units: new Map([
      ...things.map(({ id, unit }) => [id, unit] as const),
      ...units.map(({ id }) => [id, id] as const),
    ]),
    tenures,
  };
  const found = new Map<string, readonly Name[]>();
  return (about, on) => {
    if (about === null) return NOTHING;
    // What a unit was on the day counts, where units have changed.
    const key = tenures.size === 0 ? about : `${on} ${about}`;
    const names = found.get(key) ?? Object.freeze(chainFrom(about, on, known));
    found.set(key, names);
    return names;
  };
}

function chainFrom(about: string, on: Day, { events, tenures, units }: Known): readonly Name[] {
  const chain = new Map<string, Name>();
  let day = on;
  for (let id: string | null = about; id !== null && !chain.has(id); ) {
    const event: StateEvent | undefined = events.get(id);
    chain.set(id, { id, type: event?.type ?? null, unit: event?.unit ?? units.get(id) ?? null });
    if (event === undefined) for (const heir of heirsOf(id, day, tenures)) chain.set(heir.id, heir);
    else day = toDay(event.on);
    id = event?.about ?? null;
  }
  return [...chain.values()];
}

// What was about a unit in its time is about those that took over its work.
function heirsOf(unit: string, on: Day, tenures: ReadonlyMap<string, Tenure>): readonly Name[] {
  return [...tenures].flatMap(([id, { before }]) => {
    const days = before.get(unit);
    return days !== undefined && isWithin([days], on) ? [{ id, type: null, unit: id }] : [];
  });
}

const NOTHING: readonly Name[] = Object.freeze([]);
