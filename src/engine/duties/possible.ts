import type { Act } from '../../model/act.ts';
import type { Sight } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { isSlotFilledInTime, type Slot } from './slot.ts';

const NOTHING: readonly never[] = [];

/** What may count as done and would then call for something, as far as it is not known. */
export function possibleTriggers(types: readonly string[], { run }: Sight): readonly Act[] {
  if (!run.acts.deems) return NOTHING;
  return types.flatMap((type) => run.acts.possible(type)).filter(({ on }) => on <= run.asOf);
}

/** Leaves open what was not done in time, as far as the law may deem it done and nobody knows whether it does. */
export function openToDoubt(lay: Lay): Lay {
  return (sight) => (sight.run.acts.deems ? lay(sight).map((slot) => open(slot, sight)) : lay(sight));
}

function open(slot: Slot, { run }: Sight): Slot {
  if (slot.settled !== null || isSlotFilledInTime(slot)) return slot;
  const to = slot.span?.to ?? run.asOf;
  const acts = slot.owed.types.flatMap((type) => run.acts.possible(type));
  const unclear = acts.filter(({ on }) => on >= slot.countsFrom && on <= to);
  return unclear.length === 0 ? slot : { ...slot, unclear: [...(slot.unclear ?? []), ...unclear] };
}
