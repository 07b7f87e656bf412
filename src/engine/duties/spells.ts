import type { Day } from '../../model/plain-date.ts';
import type { CompiledCondition, Scope } from '../compile/compile-condition.ts';
import { momentsBetween, scopeOn } from '../sight/moments.ts';
import { everMoves, placeOn } from '../sight/place.ts';
import type { Sight } from '../sight/sight.ts';
import type { Target } from '../sight/target.ts';
import { type CalledFor, isCalledFor } from './called-for.ts';
import type { Terms } from './terms.ts';
import { lastDayJudged, type Timeline } from './timeline.ts';

/** A time in which a standing condition was false while its norm applied. */
export type Spell = {
  readonly from: Day;
  /** The last day of it; `null` while it goes on. */
  readonly to: Day | null;
  /** The first day on which it is recorded to be so; `null` where it rests on what nobody has dated. */
  readonly knownFrom: Day | null;
};

/** What a standing duty rests on: a condition, or the yes or no by which it is attested. */
export type Requirement = Pick<CompiledCondition, 'facts' | 'holds' | 'asksRoles'>;

/**
 * The times in which what is required was false since the norm binds, in their order. What is not known is in none.
 *
 * @param times when it was called for, where that is not always
 */
export function spellsOf(
  required: Requirement,
  { norm, time }: Terms,
  sight: Sight,
  times: CalledFor['times'] | null = null,
): readonly Spell[] {
  const { applies } = norm;
  const end = lastDayJudged(time);
  const names = [...required.facts, ...(applies?.facts ?? [])];
  const turns = momentsBetween(time.inForceFrom, end, names, sight);
  const moments = times === null ? turns : withTimes(turns, times, end);
  const { run, target } = sight;
  const mayHaveDiffered = isGone(time) || everMoves(target, run);
  const spells: Spell[] = [];
  for (const [index, from] of moments.entries()) {
    if (times !== null && !isCalledFor(times, from)) continue;
    const scope = scopeOn(from, sight);
    if (required.holds(scope) !== false) continue;
    if (applies !== null && applies.holds(scope) !== true) continue;
    const next = moments[index + 1] ?? end + 1;
    const knownFrom = required.holds(datedOnly(scope)) === false ? from : null;
    const isPast = next <= time.asOf;
    if (isPast && knownFrom === null && mayHaveDiffered && !hasOwn(required, placeOn(from, target, run)))
      continue;
    join(spells, { from, to: next > time.asOf ? null : next - 1, knownFrom });
  }
  return spells;
}

/** Tells whether a unit or thing for which something was owed is no more: what was in breach in its time stays told. */
export function isGone({ asOf, bounds, inForceUntil }: Timeline): boolean {
  return bounds !== undefined && inForceUntil !== null && asOf > inForceUntil;
}

// What is answered for all today, without a day, need not be so of who is no more, or held the office before.
function hasOwn({ facts }: Requirement, { thing, unit }: Target): boolean {
  return facts.some((name) => [thing, unit].some((it) => it !== null && Object.hasOwn(it.facts, name)));
}

function withTimes(moments: readonly Day[], times: CalledFor['times'], end: Day): readonly Day[] {
  const turns = times.flatMap(({ from, to }) => (to === null ? [from] : [from, to + 1]));
  return [...new Set([...moments, ...turns.filter((day) => day <= end)])].sort((a, b) => a - b);
}

// Where one goes over into the next, something changed, but not that it was false.
function join(spells: Spell[], next: Spell): void {
  const last = spells[spells.length - 1];
  const goesOn = last !== undefined && last.to !== null && last.to + 1 === next.from;
  if (!goesOn) spells.push(next);
  else
    spells[spells.length - 1] = { from: last.from, to: next.to, knownFrom: last.knownFrom ?? next.knownFrom };
}

// A fact without a first day is so on every day, but nobody has recorded since when.
function datedOnly({ facts, roles }: Scope): Scope {
  return {
    roles,
    facts: (name) => {
      const fact = facts(name);
      return fact === undefined || fact.from === null ? undefined : fact;
    },
  };
}
