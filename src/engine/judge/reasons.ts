import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import { type Day, toPlainDateOrNull } from '../../model/plain-date.ts';
import { isFailed } from '../../model/status.ts';
import type { Status } from '../../model/terms.ts';
import { breachOf, isUnclear, mayLackActs, type Slot } from '../duties/slot.ts';
import type { Grounds } from './grounds.ts';

/** The steps that lead to the verdict on a slot: why it applies, what is owed, what was done, what is lacking. */
export function reasonsOf(slot: Slot, status: Status, { applies, sight }: Grounds): readonly Because[] {
  const steps: Because[] = [...applies, ...slot.because];
  for (const { step } of citedActs(slot)) steps.push(step);
  const { types } = slot.owed;
  if (slot.filledBy === null && types.length > 0 && status !== 'not-applicable') steps.push(lackOf(slot));
  if ((slot.lacks ?? []).length > 0) steps.push({ code: 'parts-lacking', parts: slot.lacks ?? [] });
  if (status === 'unknown') steps.push(...(slot.unclear ?? []).map(scopeStep));
  const { recordsSince } = sight.run.index;
  if (!isUnclear(slot) && lacksRecords(slot, status, sight.run.completeFrom))
    steps.push({ code: 'records-incomplete', since: toPlainDateOrNull(recordsSince) });
  if (slot.deemed !== undefined && isFailed(status)) steps.push(...deemedSteps(slot.deemed, slot));
  return steps;
}

// What silence comes to is reported, and never done.
function deemedSteps(type: string, slot: Slot): readonly Because[] {
  const on = toPlainDateOrNull(breachOf(slot));
  return on === null ? [] : [{ code: 'deemed', type, on }];
}

function scopeStep({ about, date, doubt, id, step, type }: Act): Because {
  if (doubt !== undefined) return step;
  return { code: 'scope-unknown', event: id, type, about, on: date };
}

// Those that filled it, and the last one where more were done; of parts all that made up the whole.
function citedActs({ acts, done, filledBy, owed }: Slot): readonly Act[] {
  const filled = filledBy === null ? -1 : acts.indexOf(filledBy);
  if (filled < 0) return acts;
  const first = done === undefined ? filled - owed.needed + 1 : 0;
  return acts.filter((_, at) => (at >= first && at <= filled) || at === acts.length - 1);
}

function lackOf({ acts, done, owed: { by = null, needed, types } }: Slot): Because {
  if (by !== null) return { code: 'no-act-by', types, by };
  return { code: 'no-act', types, done: done ?? acts.length, needed };
}

function lacksRecords(slot: Slot, status: Status, completeFrom: Day): boolean {
  const { settled } = slot;
  if (settled === null) return status === 'unknown' && mayLackActs(slot, completeFrom);
  return (settled.missing ?? []).some(({ kind }) => kind === 'records');
}
