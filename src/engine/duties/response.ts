import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import { lastGoodDay } from '../../model/plain-date.ts';
import { answersSeen } from '../sight/acts-of-others.ts';
import { triggersSeen } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import {
  distinctTriggers,
  firstOfEachOccurrence,
  matchAnswers,
  occurrenceOf,
  stepOfTrigger,
} from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import type { Owed, Slot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn } from './timeline.ts';
import { undatedReasons } from './undated.ts';

/** Each trigger since the entry into force is answered, within a period or without one. */
export function layResponse(duty: DutyOf<'response'>, terms: Terms): Lay {
  const types = terms.norm.triggers;
  const owed: Owed = { types: terms.norm.acts, needed: 1, by: terms.norm.answerBy };
  const within = duty.within ?? terms.policy;
  const undated = duty.within === null ? undatedReasons(terms.policy) : [];
  const slotOf = (trigger: Act, answer: Act | null): Slot => ({
    span: spanOf(trigger.on, within === null ? null : lastGoodDay(trigger.on, within)),
    filledBy: answer,
    seamless: false,
    acts: answer === null ? [] : [answer],
    grounds: [trigger.ground],
    owed,
    countsFrom: trigger.on,
    logged: true,
    breachedFrom: null,
    occurrence: occurrenceOf(trigger),
    because: [stepOfTrigger(trigger), ...undated],
    settled: null,
  });
  return (sight) => {
    const bound = triggersSeen(sight, types, terms.norm.triggerBy).filter(({ on }) =>
      bindsOn(terms.time, on),
    );
    const triggers = distinctTriggers(firstOfEachOccurrence(bound, types));
    if (triggers.length === 0) return [noTriggerSlot(terms.norm, terms.time, sight)];
    const answers = matchAnswers(triggers, answersSeen(terms.norm, sight), sight.target.about);
    return triggers.map((trigger) => slotOf(trigger, answers.get(trigger) ?? null));
  };
}
