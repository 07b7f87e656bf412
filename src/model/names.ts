import type { Name } from './act.ts';
import type { StateEvent } from './state.ts';

/** What an act names that is about something: that, and what it is about itself where it is an event, and so on. */
export type NamesOf = (about: string | null) => readonly Name[];

/** Finds what the events of a log name. Events that name one another end with the last that was not named before. */
export function findNames(events: readonly StateEvent[]): NamesOf {
  const byId = new Map(events.flatMap((event) => (event.id === null ? [] : [[event.id, event] as const])));
  const found = new Map<string, readonly Name[]>();
  return (about) => {
    if (about === null) return NOTHING;
    const names = found.get(about) ?? Object.freeze(chainFrom(about, byId));
    found.set(about, names);
    return names;
  };
}

function chainFrom(about: string, byId: ReadonlyMap<string, StateEvent>): readonly Name[] {
  const chain = new Map<string, Name>();
  for (let id: string | null = about; id !== null && !chain.has(id); ) {
    const event: StateEvent | undefined = byId.get(id);
    chain.set(id, { id, type: event?.type ?? null, unit: event?.unit ?? null });
    id = event?.about ?? null;
  }
  return [...chain.values()];
}

const NOTHING: readonly Name[] = Object.freeze([]);
