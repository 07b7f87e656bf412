import type { Duty, DutyOf, DutyType } from '../model/duty.ts';
import { toPlainDate, toPlainDateOrNull } from '../model/plain-date.ts';
import { makeDocumentSlots } from './duties/document.ts';
import { makeMilestoneSlots } from './duties/milestones.ts';
import { makeOnceSlots } from './duties/once.ts';
import { makePreconditionSlots } from './duties/precondition.ts';
import { makeRecurringSlots } from './duties/recurring.ts';
import { makeResponseSlots } from './duties/response.ts';
import type { DutyContext } from './duty-context.ts';
import { type Slot, settledSlot } from './slot.ts';

/** A duty that is judged by what was done; a standing one is judged by what holds. */
export type TimedDuty = Exclude<Duty, { type: 'standing' }>;

type Maker<T extends DutyType> = (duty: DutyOf<T>, context: DutyContext) => readonly Slot[];

const MAKERS: { readonly [T in TimedDuty['type']]: Maker<T> } = {
  recurring: makeRecurringSlots,
  milestones: makeMilestoneSlots,
  response: makeResponseSlots,
  once: makeOnceSlots,
  precondition: makePreconditionSlots,
  document: makeDocumentSlots,
};

/** Lays out what a duty owes. A new temporal shape is a file in `duties/` and a line in the record above. */
export function makeSlots(duty: TimedDuty, context: DutyContext): readonly Slot[] {
  const make = MAKERS[duty.type] as Maker<DutyType>;
  const binding = make(duty, context).filter((slot) => binds(slot, context));
  return binding.length > 0 ? binding : [lapsedSlot(context)];
}

// A window that runs beyond the last day in force never comes due.
function binds(slot: Slot, context: DutyContext): boolean {
  const { inForceUntil } = context.time;
  if (inForceUntil === null || slot.span === null) return true;
  if (slot.filledBy !== null && slot.filledBy.on <= inForceUntil) return true;
  return slot.span.to === null ? slot.span.from <= inForceUntil : slot.span.to <= inForceUntil;
}

// Every window runs beyond the last day in force: nothing can come due any more, and the finding says so.
function lapsedSlot({ time }: DutyContext): Slot {
  const [from, until] = [toPlainDate(time.inForceFrom), toPlainDateOrNull(time.inForceUntil)];
  return settledSlot({ code: 'version', from, until }, { status: 'not-applicable', missing: [] });
}
