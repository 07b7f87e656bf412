import type { Because } from '../../model/because.ts';
import { sameOccurrence } from '../../model/occurrence.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { scopeOn } from '../sight/moments.ts';
import type { Sight } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import type { Slot } from './slot.ts';
import type { Terms } from './terms.ts';
import { beginningOf, isOpenAt } from './transition.ts';

/** The wording before another: what it owes on any day, and between which days it bound. */
export type Former = {
  readonly norm: CompiledNorm;
  readonly whole: Lay;
  readonly inForceFrom: Day;
  readonly inForceUntil: Day;
  /** The same from a later day on: of something that was not there when it began to bind. */
  readonly since: (day: Day) => Former;
};

/**
 * Lays out what is owed under a wording that takes over what its predecessor began and had not ended: from the
 * beginning of that, as if it had bound then, though nothing is in breach before the day on which it does.
 */
export function layCarriedOver(terms: Terms, former: Former, layAs: (terms: Terms) => Lay): Lay {
  const own = layAs(terms);
  const changed = terms.time.inForceFrom;
  // An act that is owed once is owed though its day was over before; a window that was over is not.
  const isOnce = terms.norm.obligation.duty.type === 'once';
  const laidFrom = new Map<Day, Lay>();
  const layFrom = (day: Day): Lay => {
    const known = laidFrom.get(day);
    if (known !== undefined) return known;
    const time = { ...terms.time, inForceFrom: day, wordingFrom: toPlainDate(day) };
    const lay = layAs({ ...terms, time, openedByAct: day !== former.inForceFrom });
    laidFrom.set(day, lay);
    return lay;
  };
  return (sight) => {
    const open = openSlots(former, sight);
    if (open.length === 0) return own(sight);
    return layFrom(beginningOfAll(open, former))(sight)
      .filter((slot) => isOnce || isOwed(slot, open, changed))
      .map((slot) => carried(slot, changed));
  };
}

// What the bearer had not done of what the former wording asked, where it applied.
function openSlots({ norm, whole, inForceUntil }: Former, sight: Sight): readonly Slot[] {
  const { applies } = norm;
  if (applies !== null && applies.holds(scopeOn(inForceUntil, sight)) === false) return [];
  return whole(sight).filter((slot) => isOpenAt(slot, inForceUntil));
}

// What answers a trigger has used its acts since the beginning: all of them are laid out, and those that were open kept.
function beginningOfAll(open: readonly Slot[], { inForceFrom }: Former): Day {
  if (open.some(({ occurrence }) => occurrence?.kind === 'trigger')) return inForceFrom;
  return Math.min(...open.flatMap((slot) => beginningOf(slot) ?? []));
}

function isOwed(slot: Slot, open: readonly Slot[], changed: Day): boolean {
  const from = beginningOf(slot);
  if (from === null || from >= changed) return true;
  const { occurrence, span } = slot;
  if (occurrence?.kind !== 'trigger') return (span?.to ?? changed) >= changed;
  return open.some((other) => other.occurrence !== null && sameOccurrence(other.occurrence, occurrence));
}

function carried(slot: Slot, changed: Day): Slot {
  const from = beginningOf(slot);
  if (from === null || from >= changed) return slot;
  const step: Because = { code: 'transition', transition: 'carried-over', on: toPlainDate(changed) };
  const last = slot.span?.to ?? null;
  const breachedFrom = last !== null && last + 1 < changed ? changed : slot.breachedFrom;
  return { ...slot, breachedFrom, because: [step, ...slot.because] };
}
