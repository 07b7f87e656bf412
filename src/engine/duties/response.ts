import { actsOf, type DutyOf, triggersOf } from '../../model/duty.ts';
import { lastGoodDay, toPlainDate } from '../../model/plain-date.ts';
import type { Because } from '../../model/report.ts';
import type { Act } from '../act.ts';
import type { DutyContext } from '../duty-context.ts';
import { firstOfEachOccurrence, matchTriggers, occurrenceOf } from '../match-triggers.ts';
import type { Slot } from '../slot.ts';
import { noTriggerSlot } from './no-trigger.ts';

/** Each trigger since the entry into force is answered, within a period or without one. */
export function makeResponseSlots(duty: DutyOf<'response'>, context: DutyContext): readonly Slot[] {
  const { inForceFrom, inForceUntil } = context.time;
  const bound = (act: Act) => act.on >= inForceFrom && (inForceUntil === null || act.on <= inForceUntil);
  const types = triggersOf(duty);
  const triggers = firstOfEachOccurrence(context.triggers(types).filter(bound), types);
  if (triggers.length === 0) return [noTriggerSlot(types, context)];
  const answers = matchTriggers(triggers, context.acts(actsOf(duty)), 'after');
  return triggers.map((trigger) => slotOf(duty, context, trigger, answers.get(trigger) ?? null));
}

function slotOf(duty: DutyOf<'response'>, context: DutyContext, trigger: Act, answer: Act | null): Slot {
  const within = duty.within ?? context.policy;
  const on = toPlainDate(trigger.on);
  return {
    span: { from: trigger.on, to: within === null ? null : lastGoodDay(trigger.on, within) },
    filledBy: answer,
    acts: answer === null ? [] : [answer],
    owed: { types: actsOf(duty), needed: 1 },
    countsFrom: trigger.on,
    logged: true,
    occurrence: occurrenceOf(trigger, on),
    because: [{ code: 'trigger', trigger: trigger.type, id: trigger.id, on }, ...undated(duty, context)],
  };
}

function undated(duty: DutyOf<'response'>, context: DutyContext): readonly Because[] {
  if (duty.within !== null) return [];
  const noDate: Because = { code: 'no-date-in-law' };
  return context.policy === null ? [noDate] : [noDate, { code: 'policy', period: context.policy }];
}
