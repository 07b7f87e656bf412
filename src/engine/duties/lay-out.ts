import type { DutyOf, DutyType } from '../../model/duty.ts';
import { toPlainDate, toPlainDateOrNull } from '../../model/plain-date.ts';
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

/** Makes the layer of a norm. What would come due only after the last day in force is left out. */
export function layOut(terms: Terms): Lay {
  const { duty } = terms.norm.obligation;
  const lay = openToDoubt((SHAPES[duty.type] as LayShape<DutyType>)(duty, terms));
  const { inForceUntil } = terms.time;
  if (inForceUntil === null) return lay;
  return (sight) => {
    const slots = lay(sight);
    const binding = slots.filter((slot) => binds(slot, inForceUntil));
    const isLapsed = binding.every(({ ahead }) => ahead === true);
    return isLapsed ? [lapsedSlot(terms, slots), ...binding] : binding;
  };
}

// A window that runs beyond the last day in force never comes due.
function binds({ span, filledBy }: Slot, inForceUntil: number): boolean {
  if (span === null) return true;
  if (filledBy !== null && filledBy.on <= inForceUntil) return true;
  return (span.to ?? span.from) <= inForceUntil;
}

// Every window of today runs beyond the last day in force: nothing can come due any more, and the finding says so.
function lapsedSlot({ time }: Terms, slots: readonly Slot[]): Slot {
  const [from, until] = [toPlainDate(time.inForceFrom), toPlainDateOrNull(time.inForceUntil)];
  const grounds = slots.flatMap((slot) => (slot.ahead === true ? [] : (slot.grounds ?? [])));
  const step = time.bounds ?? ({ code: 'version', from, until } as const);
  return { ...settledSlot([step], { status: 'not-applicable' }), grounds };
}
