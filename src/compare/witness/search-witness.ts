import type { Finding } from '../../model/finding.ts';
import { toPlainDate } from '../../model/plain-date.ts';
import type { State, StateEvent } from '../../model/state.ts';
import type { Arena } from './arena.ts';
import { boundaryDays } from './event-days.ts';
import { findParting, type Hit } from './find-parting.ts';
import type { Sides } from './witness.ts';

/** What a search came to, and whether it tried everything smaller than what it found. */
export type Search = { readonly hit: Hit | null; readonly exhaustive: boolean };

const MOST_EVENTS = 2;
const MOST_STATES = 4000;

/**
 * Looks for the smallest state in which the regulations part: no event before one, one before two, each on the
 * boundary days of the windows of both sides.
 *
 * Every state is judged once, at the end of the time looked at. That is enough: a breach once there is there for
 * good, so the regulations part from the earlier of their first days in breach, or never.
 */
export function searchWitness(arena: Arena, accepts: (hit: Hit) => boolean): Search {
  const { complete } = arena.frames;
  let states = arena.frames.states;
  let tried = 0;
  for (let events = 0; events <= MOST_EVENTS; events++) {
    const next: State[] = [];
    for (const state of states) {
      tried += 1;
      if (tried > MOST_STATES) return { hit: null, exhaustive: false };
      const judged = arena.views.map(({ judge }) => judge(state));
      const hit = findParting(state, judged, arena);
      if (hit !== null && accepts(hit)) return { hit, exhaustive: complete };
      if (events < MOST_EVENTS) next.push(...withOneMore(state, judged, arena));
    }
    states = next;
  }
  // Where something may be done, it may be done once more than was looked at.
  return { hit: null, exhaustive: complete && arena.materials.events.length === 0 };
}

// Events are added in the order of days, so that no state is tried twice.
function withOneMore(
  state: State,
  judged: readonly Sides<readonly Finding[]>[],
  { start, end, materials }: Arena,
): readonly State[] {
  const last = state.events[state.events.length - 1];
  const days = boundaryDays(
    judged.flatMap(({ a, b }) => [...a, ...b]),
    start,
    end,
  );
  const units = state.units.map(({ id }) => id);
  // Where units are listed it is said which of them acted.
  const actors = units.length === 0 ? [null] : units;
  const subjects = [null, ...(materials.perUnit ? units : [])];
  return days.flatMap((day) =>
    materials.events.flatMap((type) =>
      actors.flatMap((unit) =>
        subjects.flatMap((about) => {
          const on = toPlainDate(day);
          const event: StateEvent = {
            id: null,
            type,
            unit,
            on,
            about,
            covers: null,
            facts: null,
            evidence: null,
          };
          const inOrder = last === undefined || keyOf(event) >= keyOf(last);
          return inOrder ? [{ ...state, events: [...state.events, event] }] : [];
        }),
      ),
    ),
  );
}

function keyOf({ on, type, unit, about }: StateEvent): string {
  return JSON.stringify([on, type, unit, about]);
}
