import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import { lastGoodDay } from '../../model/plain-date.ts';
import { actsOfOthers } from '../sight/acts-of-others.ts';
import { actsSeen, triggersSeen } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { firstOfEachOccurrence, matchTriggers, occurrenceOf, stepOfTrigger } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import type { Owed, Slot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn } from './timeline.ts';
import { undatedReasons } from './undated.ts';

/** Each trigger since the entry into force is answered, within a period or without one. */
export function layResponse(duty: DutyOf<'response'>, terms: Terms): Lay {
  const types = terms.norm.triggers;
  const { acts, answerBy } = terms.norm;
  const owed: Owed = { types: acts, needed: 1, by: answerBy };
  const within = duty.within ?? terms.policy;
  const undated = duty.within === null ? undatedReasons(terms.policy) : [];
  const slotOf = (trigger: Act, answer: Act | null): Slot => ({
    span: spanOf(trigger.on, within === null ? null : lastGoodDay(trigger.on, within)),
    filledBy: answer,
    seamless: false,
    acts: answer === null ? [] : [answer],
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
    const triggers = firstOfEachOccurrence(bound, types);
    if (triggers.length === 0) return [noTriggerSlot(terms.norm, terms.time, sight)];
    const done = answerBy === null ? actsSeen(sight, acts) : actsOfOthers(answerBy, acts, sight);
    const answers = matchTriggers(triggers, done, 'after');
    return triggers.map((trigger) => slotOf(trigger, answers.get(trigger) ?? null));
  };
}
