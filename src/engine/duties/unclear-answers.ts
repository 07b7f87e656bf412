import type { Act } from '../../model/act.ts';
import { namedAmong } from './match-triggers.ts';
import type { Slot } from './slot.ts';

/**
 * Leaves open what was not answered in time, where something was done in time that may be the answer of those whom the law
 * names, and does not say whose it is.
 *
 * @param trigger what called for the answer
 * @param place the unit that bears it, or for which it is owed once
 */
export function openToUnclear(slot: Slot, trigger: Act, answers: readonly Act[], place: string | null): Slot {
  if (answers.length === 0 || slot.filledBy !== null) return slot;
  const last = slot.span?.to ?? Number.POSITIVE_INFINITY;
  const unclear = answers.filter(
    (act) => slot.countsFrom <= act.on && act.on <= last && namedAmong(act, [trigger], place).length > 0,
  );
  return unclear.length === 0 ? slot : { ...slot, unclear };
}
