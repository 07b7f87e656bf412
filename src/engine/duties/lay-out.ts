import type { Because } from '../../model/because.ts';
import type { DutyOf, DutyType } from '../../model/duty.ts';
import { type Day, toPlainDate, toPlainDateOrNull } from '../../model/plain-date.ts';
import { type Former, layCarriedOver } from './carry-over.ts';
import { layDocument } from './document.ts';
import { layDocumentQuality } from './document-quality.ts';
import type { Lay } from './lay.ts';
import { layMilestones } from './milestones.ts';
import { layOnce } from './once.ts';
import { openToDoubt } from './possible.ts';
import { layPrecondition } from './precondition.ts';
import { layProhibition } from './prohibition.ts';
import { layRecurring } from './recurring.ts';
import { layResponse } from './response.ts';
import type { Slot } from './slot.ts';
import { settledSlot } from './slot.ts';
import { layStanding } from './standing.ts';
import type { Terms } from './terms.ts';
import type { Timeline } from './timeline.ts';
import { outlives, passesOn, withTransition } from './transition.ts';

/** Makes the layer of a shape: what does not depend on a state is settled once, here. */
type LayShape<Type extends DutyType> = (duty: DutyOf<Type>, terms: Terms) => Lay;

const SHAPES: { readonly [Type in DutyType]: LayShape<Type> } = {
  recurring: layRecurring,
  milestones: layMilestones,
  response: layResponse,
  once: layOnce,
  precondition: layPrecondition,
  prohibition: layProhibition,
  document: layDocument,
  'document-quality': layDocumentQuality,
  standing: layStanding,
};

/** Makes the layer of a norm, with whatever it owes on any day. */
export function layWhole(terms: Terms, former: Former | null): Lay {
  const { duty } = terms.norm.obligation;
  const layAs = (as: Terms) => openToDoubt((SHAPES[duty.type] as LayShape<DutyType>)(duty, as));
  return former === null ? layAs(terms) : layCarriedOver(terms, former, layAs);
}

/**
 * Leaves out of what a norm owes what would come due only after its last day in force, unless that was begun before and
 * the wording that follows leaves it to this one.
 */
export function layBinding(whole: Lay, terms: Terms): Lay {
  const { inForceUntil } = terms.time;
  if (inForceUntil === null) return whole;
  return (sight) => {
    const slots = whole(sight).map((slot) => inItsTime(slot, inForceUntil));
    const kept = slots.filter((slot) =>
      binds(slot, inForceUntil)
        ? !passesOn(slot, inForceUntil, terms.time)
        : outlives(slot, inForceUntil, terms.time),
    );
    const isLapsed = kept.every(({ ahead }) => ahead === true);
    return isLapsed
      ? [lapsedSlot(terms, slots), ...kept]
      : kept.map((slot) => withTransition(withEnd(slot, inForceUntil, terms.time), terms.time));
  };
}

// What has no date was done only if it was while its wording bound.
function inItsTime(slot: Slot, inForceUntil: Day): Slot {
  const { filledBy, occurrence, span } = slot;
  if (filledBy === null || filledBy.on <= inForceUntil || occurrence !== null) return slot;
  if ((span?.to ?? null) !== null) return slot;
  return { ...slot, filledBy: null, acts: slot.acts.filter(({ on }) => on <= inForceUntil) };
}

// What will never come due, since nothing follows that takes it over, says until when its wording binds.
function withEnd(slot: Slot, inForceUntil: Day, time: Timeline): Slot {
  if (time.transition !== null || binds(slot, inForceUntil)) return slot;
  return { ...slot, because: [endOf(time), ...slot.because] };
}

// A window that runs beyond the last day in force never comes due.
function binds({ span, filledBy }: Slot, inForceUntil: Day): boolean {
  if (span === null) return true;
  if (filledBy !== null && filledBy.on <= inForceUntil) return true;
  return (span.to ?? span.from) <= inForceUntil;
}

// Nothing of today can come due any more, and the finding says so.
function lapsedSlot({ time }: Terms, slots: readonly Slot[]): Slot {
  const grounds = slots.flatMap((slot) => (slot.ahead === true ? [] : (slot.grounds ?? [])));
  return { ...settledSlot([endOf(time)], { status: 'not-applicable' }), grounds };
}

// Between which days a wording binds, or what is there for which it is owed.
function endOf({ bounds, inForceFrom, inForceUntil }: Timeline): Because {
  return (
    bounds ?? { code: 'version', from: toPlainDate(inForceFrom), until: toPlainDateOrNull(inForceUntil) }
  );
}
