import type { DutyOf } from '../../model/duty.ts';
import { toPlainDate } from '../../model/plain-date.ts';
import type { Act } from '../act.ts';
import type { DutyContext } from '../duty-context.ts';
import { matchTriggers, occurrenceOf } from '../match-triggers.ts';
import type { Slot } from '../slot.ts';
import { noTriggerSlot } from './no-trigger.ts';

/**
 * An act or consent comes before another act, on the same day at the latest. It cannot be made good
 * afterwards: without it the duty is in breach from the day of the act.
 */
export function makePreconditionSlots(duty: DutyOf<'precondition'>, context: DutyContext): readonly Slot[] {
  const { inForceFrom, inForceUntil } = context.time;
  const bound = (act: Act) => act.on >= inForceFrom && (inForceUntil === null || act.on <= inForceUntil);
  const triggers = context.triggers([duty.before]).filter(bound);
  if (triggers.length === 0) return [noTriggerSlot([duty.before], context)];
  const firsts = matchTriggers(triggers, requiredActs(duty, context), 'before');
  return triggers.map((trigger) => slotOf(duty, context, trigger, firsts.get(trigger) ?? null));
}

// A consent is the act of the other side, if the norm has one.
function requiredActs(duty: DutyOf<'precondition'>, context: DutyContext): readonly Act[] {
  const own = context.acts([duty.requires]);
  const others = context.counterpartyActs(duty.requires).filter((act) => !own.includes(act));
  return [...own, ...others].filter((act) => act.on >= context.time.inForceFrom);
}

function slotOf(duty: DutyOf<'precondition'>, context: DutyContext, trigger: Act, first: Act | null): Slot {
  const on = toPlainDate(trigger.on);
  return {
    span: { from: context.time.inForceFrom, to: trigger.on },
    filledBy: first,
    acts: first === null ? [] : [first],
    owed: { types: [duty.requires], needed: 1 },
    countsFrom: context.time.inForceFrom,
    logged: true,
    breachedFrom: trigger.on,
    occurrence: occurrenceOf(trigger, on),
    because: [{ code: 'trigger', trigger: duty.before, id: trigger.id, on }],
  };
}
