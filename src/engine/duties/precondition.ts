import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Evidence } from '../../model/evidence.ts';
import { toDay } from '../../model/plain-date.ts';
import { BEGINNING } from '../../model/state.ts';
import { answersSeen } from '../sight/acts-of-others.ts';
import { triggersSeen } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { distinctTriggers, matchForerunners, occurrenceOf } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import type { Owed, Slot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn } from './timeline.ts';

/**
 * An act or consent comes before another act, on the same day at the latest; also before the entry into force, for it
 * did come first. It cannot be made good afterwards: without it the duty is in breach from the day of the act.
 */
export function layPrecondition(duty: DutyOf<'precondition'>, { norm, time }: Terms): Lay {
  const types = norm.triggers;
  const owed: Owed = { types: norm.acts, needed: 1, by: norm.answerBy };
  const slotOf = (trigger: Act, first: Act | null, usedUp: readonly Evidence[]): Slot => ({
    span: spanOf(time.inForceFrom, trigger.on),
    filledBy: first,
    seamless: false,
    acts: first === null ? [] : [first],
    grounds: [trigger.ground, ...usedUp],
    owed,
    countsFrom: EVER,
    logged: true,
    breachedFrom: trigger.on,
    occurrence: occurrenceOf(trigger),
    because: [{ code: 'trigger', trigger: duty.before, id: trigger.id, on: trigger.date }],
    settled: null,
  });
  return (sight) => {
    const seen = distinctTriggers(triggersSeen(sight, types, norm.triggerBy));
    const triggers = seen.filter(({ on }) => bindsOn(time, on));
    if (triggers.length === 0) return [noTriggerSlot(norm, time, sight)];
    // What came before an act of the time before the regulation is used up by that act.
    const answers = answersSeen(norm, sight);
    const firsts = matchForerunners(seen, answers, sight.target.about);
    const alone =
      triggers.length === seen.length ? firsts : matchForerunners(triggers, answers, sight.target.about);
    const usedUp = [...firsts].flatMap(([trigger, act]) =>
      triggers.includes(trigger) ? [] : [trigger.ground, act.ground],
    );
    return triggers.map((trigger) => {
      const first = firsts.get(trigger) ?? null;
      return slotOf(trigger, first, first === (alone.get(trigger) ?? null) ? [] : usedUp);
    });
  };
}

// What came first came before, however long.
const EVER = toDay(BEGINNING);
