import type { Day } from '../../model/plain-date.ts';
import type { Unit } from '../../model/state.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';

/** Where a target stands on a day: an office where its holder of that day does. From the day judged on it is today's. */
export function placeOn(day: Day, target: Target, run: Run): Target {
  const unit = holderOn(day, target, run);
  return unit === target.unit ? target : { ...target, unit };
}

/** Wherever a target stands up to the day judged: most stand in one place. */
export function placesOf(target: Target, run: Run): readonly Target[] {
  const days = turnsOfOffice(target, run).flatMap((turn) => [turn - 1, turn]);
  if (days.length === 0) return [target];
  const units = new Set([target.unit, ...days.map((day) => holderOn(day, target, run))]);
  return [...units].map((unit) => (unit === target.unit ? target : { ...target, unit }));
}

/** The days up to the one judged on which an office has another holder than the day before, in their order. */
export function turnsOfOffice(target: Target, { asOf, holders, index }: Run): readonly Day[] {
  if (index.tenures.size === 0) return NONE;
  const role = officeOf(target);
  if (role === null) return NONE;
  return holders
    .turnsOf(role)
    .filter((day) => day <= asOf)
    .sort((a, b) => a - b);
}

const NONE: readonly Day[] = [];

// While nobody holds it, whoever takes it up next answers for it: else what is asked of today's holder would tell of a
// time before that of another. Where several do, nobody knows whose facts count.
function holderOn(day: Day, target: Target, run: Run): Unit | null {
  const role = day >= run.asOf || run.index.tenures.size === 0 ? null : officeOf(target);
  if (role === null) return target.unit;
  const on = (other: Day) => run.holders.on(role, other);
  const taken = turnsOfOffice(target, run).find((turn) => turn > day && on(turn).length > 0);
  const units = on(day).length > 0 || taken === undefined ? on(day) : on(taken);
  return units.length === 1 ? (units[0] ?? null) : target.unit;
}

// What is owed once for each unit of another role stands on that unit, whoever bears it.
function officeOf({ about, actor, bearer, thing }: Target): string | null {
  const isPlaced = about === null || thing !== null;
  return actor === 'office' && typeof bearer === 'string' && isPlaced ? bearer : null;
}
