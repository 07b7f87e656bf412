import type { Act } from '../../model/act.ts';
import type { Day } from '../../model/plain-date.ts';
import type { ActsOfType } from '../../model/state-index.ts';
import { isWithin } from '../../model/tenure.ts';
import { isAmong } from './actors.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';

/** The day judged, or the last one before it on which the target was there. */
export function lastDayThere({ life }: Target, { asOf }: Run): Day {
  return life?.until == null ? asOf : Math.min(asOf, life.until);
}

/** The acts of a unit: its own, and those of the time before it of whom it took over from. */
export function actsOfUnit({ all, byUnit }: ActsOfType, { holders, unit }: Target): readonly Act[] {
  if (unit === null) return [];
  if (holders.ids.size === 1) return byUnit.get(unit.id) ?? [];
  return all.filter((act) => act.unit !== null && isAmong(holders, act.unit, act.on));
}

/** Tells whether a unit is one of those before another, on a day of their time. */
export function isOfBefore(id: string | null, on: Day, before: Target['aboutBefore']): boolean {
  const days = id === null ? undefined : before?.get(id);
  return days !== undefined && isWithin([days], on);
}
