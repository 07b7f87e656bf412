import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { listOf } from '../../model/shapes/shape.ts';
import { actsSeen, consentsSeen, type Sight, triggersSeen } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { distinctTriggers, matchForerunners, occurrenceOf } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import type { Owed, Slot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn } from './timeline.ts';

/**
 * An act or consent comes before another act, on the same day at the latest. It cannot be made good
 * afterwards: without it the duty is in breach from the day of the act.
 */
export function layPrecondition(duty: DutyOf<'precondition'>, { norm, time }: Terms): Lay {
  const types = norm.triggers;
  const owed: Owed = { types: norm.acts, needed: 1 };
  const slotOf = (trigger: Act, first: Act | null): Slot => ({
    span: spanOf(time.inForceFrom, trigger.on),
    filledBy: first,
    seamless: false,
    acts: first === null ? [] : [first],
    grounds: [trigger.ground],
    owed,
    countsFrom: time.inForceFrom,
    logged: true,
    breachedFrom: trigger.on,
    occurrence: occurrenceOf(trigger),
    because: [{ code: 'trigger', trigger: duty.before, id: trigger.id, on: trigger.date }],
    settled: null,
  });
  return (sight) => {
    const bound = triggersSeen(sight, types, norm.triggerBy).filter(({ on }) => bindsOn(time, on));
    const triggers = distinctTriggers(bound);
    if (triggers.length === 0) return [noTriggerSlot(norm, time, sight)];
    const required = requiredActs(duty, norm.obligation, sight).filter(({ on }) => on >= time.inForceFrom);
    const firsts = matchForerunners(triggers, required);
    return triggers.map((trigger) => slotOf(trigger, firsts.get(trigger) ?? null));
  };
}

// A consent is the act of the other side, if the norm has one.
function requiredActs(
  { requires }: DutyOf<'precondition'>,
  { counterparty }: Obligation,
  sight: Sight,
): readonly Act[] {
  const types = listOf(requires);
  const own = actsSeen(sight, types);
  const others = types
    .flatMap((type) => consentsSeen(sight, counterparty, type))
    .filter((act) => !own.includes(act));
  return others.length === 0 ? own : [...own, ...others];
}
