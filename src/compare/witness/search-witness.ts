import { type Day, type PlainDate, toPlainDate } from '../../model/plain-date.ts';
import type { Finding } from '../../model/report.ts';
import type { State, StateEvent } from '../../model/state.ts';
import { boundaryDays } from './event-days.ts';
import type { Frame } from './frames.ts';
import type { Materials } from './materials.ts';
import { firstBreach, type TopicJudge } from './topic-judge.ts';
import type { Sides } from './witness.ts';

/** Where a search takes place: both regulations on one topic, the days, and what states are made of. */
export type Arena = {
  readonly judges: Sides<TopicJudge>;
  readonly inForceFrom: Sides<PlainDate>;
  /** The first and the last day looked at. */
  readonly start: Day;
  readonly end: Day;
  readonly frames: readonly Frame[];
  readonly materials: Materials;
};

/** A state in which one side is in breach on a day on which the other is not. */
export type Hit = { readonly state: State; readonly asOf: Day; readonly failing: 'a' | 'b' };

/** What a search came to, and whether it tried everything smaller than what it found. */
export type Search = { readonly hit: Hit | null; readonly exhaustive: boolean };

const MOST_EVENTS = 2;
const MOST_STATES = 4000;

/**
 * Looks for the smallest state in which the regulations part: no event before one, one before two, each on the
 * boundary days of the windows of both sides.
 *
 * Every state is judged once at the end of the time looked at. That is enough: a breach once there is there for
 * good, so the regulations part on the earlier of their first days in breach, or never.
 */
export function searchWitness(arena: Arena, accepts: (hit: Hit) => boolean): Search {
  let tried = 0;
  let states: readonly State[] = arena.frames.map(({ state }) => state);
  for (let events = 0; events <= MOST_EVENTS; events++) {
    const next: State[] = [];
    for (const state of states) {
      if (tried >= MOST_STATES) return { hit: null, exhaustive: false };
      tried += 1;
      const findings = { a: judge(state, arena, 'a'), b: judge(state, arena, 'b') };
      const hit = hitIn(state, findings, arena.start);
      if (hit !== null && accepts(hit)) return { hit, exhaustive: true };
      if (events < MOST_EVENTS) next.push(...withOneMore(state, [...findings.a, ...findings.b], arena));
    }
    states = next;
  }
  return { hit: null, exhaustive: true };
}

function judge(state: State, { judges, inForceFrom, end }: Arena, side: 'a' | 'b'): readonly Finding[] {
  return judges[side](state, end, inForceFrom[side]);
}

function hitIn(state: State, findings: Sides<readonly Finding[]>, start: Day): Hit | null {
  const [a, b] = [firstBreach(findings.a, start), firstBreach(findings.b, start)];
  if (a === b) return null;
  const failing = b === null || (a !== null && a < b) ? 'a' : 'b';
  const day = failing === 'a' ? a : b;
  return day === null || day < start ? null : { state, asOf: day, failing };
}

// Events are added in the order of days, so that no state is tried twice.
function withOneMore(state: State, findings: readonly Finding[], arena: Arena): readonly State[] {
  const last = state.events[state.events.length - 1];
  const days = boundaryDays(findings, arena.start, arena.end);
  const units = state.units.map(({ id }) => id);
  return days.flatMap((day) =>
    arena.materials.events.flatMap((type) =>
      [...units, null].flatMap((unit) =>
        [null, ...(arena.materials.perUnit ? units : [])].flatMap((about) => {
          const event: StateEvent = { id: null, type, unit, on: toPlainDate(day), about, evidence: null };
          if (last !== undefined && keyOf(event) < keyOf(last)) return [];
          return [{ ...state, events: [...state.events, event] }];
        }),
      ),
    ),
  );
}

function keyOf({ on, type, unit, about }: StateEvent): string {
  return JSON.stringify([on, type, unit, about]);
}
