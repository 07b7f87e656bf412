import type { Day } from '../../model/plain-date.ts';
import type { Unit } from '../../model/state.ts';
import { isWithin } from '../../model/tenure.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';

/**
 * Where a target stands on a day: an office where its holder of that day does, a unit where whose work it took over did
 * before it was there. From the day judged on it is today's.
 */
export function placeOn(day: Day, target: Target, run: Run): Target {
  const unit = officeOf(target) === null ? forerunnerOn(day, target, run) : holderOn(day, target, run);
  return unit === target.unit ? target : { ...target, unit };
}

/** Wherever a target stands up to the day judged: most stand in one place. */
export function placesOf(target: Target, run: Run): readonly Target[] {
  const days = turnsOfPlace(target, run).flatMap((turn) => [turn - 1, turn]);
  if (days.length === 0) return [target];
  const places = days.map((day) => placeOn(day, target, run));
  const others = new Map(places.map((place) => [place.unit, place] as const));
  return [target, ...[...others.values()].filter(({ unit }) => unit !== target.unit)];
}

/** The days up to the one judged on which a target stands elsewhere than the day before, in their order. */
export function turnsOfPlace(target: Target, run: Run): readonly Day[] {
  return everyTurn(target, run)
    .filter((day) => day <= run.asOf)
    .sort((a, b) => a - b);
}

/** Tells whether a target stands elsewhere on some day, also on one to come. */
export function everMoves(target: Target, run: Run): boolean {
  return everyTurn(target, run).length > 0;
}

function everyTurn(target: Target, run: Run): readonly Day[] {
  if (run.index.tenures.size === 0) return NONE;
  const role = officeOf(target);
  return role === null ? turnsOfForerunners(target, run) : run.holders.turnsOf(role);
}

const NONE: readonly Day[] = [];

function turnsOfForerunners({ unit }: Target, { index }: Run): readonly Day[] {
  const before = unit === null ? undefined : index.tenures.get(unit.id)?.before;
  return [...(before?.values() ?? [])].map(({ until }) => until + 1).filter(Number.isFinite);
}

// Where several were before it nobody knows whose facts count.
function forerunnerOn(day: Day, { unit }: Target, { index }: Run): Unit | null {
  const tenure = unit === null ? undefined : index.tenures.get(unit.id);
  if (tenure === undefined || day >= tenure.life.from) return unit;
  const ids = [...tenure.before].flatMap(([id, days]) => (isWithin([days], day) ? [id] : []));
  const [only] = ids;
  return ids.length === 1 ? (index.units.find(({ id }) => id === only) ?? unit) : unit;
}

// Of the time before the first one it is the first that answers. While nobody holds it between two, or several do, nobody
// knows whose facts count: whoever takes it up later changes nothing of what was told then.
function holderOn(day: Day, target: Target, run: Run): Unit | null {
  const role = day >= run.asOf || run.index.tenures.size === 0 ? null : officeOf(target);
  if (role === null) return target.unit;
  const on = (other: Day) => run.holders.on(role, other);
  const turns = turnsOfPlace(target, run);
  const wasHeld = turns.some((turn) => turn <= day && on(turn - 1).length > 0);
  const first = on(day).length > 0 || wasHeld ? undefined : turns.find((turn) => turn > day);
  const units = on(first ?? day);
  return units.length === 1 ? (units[0] ?? null) : null;
}

// What is owed once for each unit of another role stands on that unit, whoever bears it.
function officeOf({ about, actor, bearer, thing }: Target): string | null {
  const isPlaced = about === null || thing !== null;
  return actor === 'office' && typeof bearer === 'string' && isPlaced ? bearer : null;
}
