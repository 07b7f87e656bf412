import type { Deadline } from '../../model/report.ts';
import type { Slot } from '../duties/slot.ts';
import type { Grounds } from './grounds.ts';

/** Writes the date of a slot that is due: what is due has a window with an end. */
export function writeDeadline({ occurrence, span }: Slot, { norm, sight }: Grounds): Deadline {
  const { obligation, matter, aspect } = norm.norm;
  const { bearer, thing, unit } = sight.target;
  const window = (span as NonNullable<Slot['span']>).window;
  return {
    obligation: obligation.id,
    topic: obligation.topic,
    matter,
    aspect,
    unit: unit === null ? null : unit.id,
    bearer,
    cites: obligation.cites,
    strength: obligation.strength,
    occurrence,
    window,
    dueOn: window.to as Deadline['dueOn'],
    reading: norm.reading,
    policy: norm.policy,
    ...(thing === null ? null : { thing: thing.id }),
  };
}
