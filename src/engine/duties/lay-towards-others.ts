import { towardsItself, turnsToItself } from '../sight/towards-itself.ts';
import type { Lay } from './lay.ts';
import { lastDayOf, ownDayOf, placeOf } from './lay-in-time.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Terms } from './terms.ts';

/**
 * Lays out what is owed towards somebody else. Where whoever bears it was its own other side for a time, what was owed in
 * that time is owed to nobody; what was owed before and after keeps its verdict.
 */
export function layTowardsOthers(lay: Lay, { norm, time }: Terms): Lay {
  const { obligation } = norm;
  if (obligation.counterparty === null) return lay;
  return (sight) => {
    const slots = lay(sight);
    if (!turnsToItself(obligation, sight, time.inForceFrom)) return slots;
    return slots.map((slot) => {
      const itself = towardsItself(obligation, sight, dayOf(slot, { norm, time }));
      return itself?.wholly === true ? towardsNobody(slot, itself.step) : slot;
    });
  };
}

// What was done was done towards whoever was its other side that day.
function dayOf(slot: Slot, { time }: Pick<Terms, 'norm' | 'time'>) {
  const { filledBy } = slot;
  return (
    ownDayOf(slot) ?? (filledBy === null ? lastDayOf(slot, time) : Math.max(filledBy.on, time.inForceFrom))
  );
}

function towardsNobody(slot: Slot, step: Parameters<typeof settledSlot>[0][number]): Slot {
  const settled = settledSlot([step], { status: 'not-applicable', byCondition: true });
  return { ...settled, ...placeOf(slot), grounds: slot.grounds ?? [] };
}
