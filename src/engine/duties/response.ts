import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import { type Day, lastGoodDay } from '../../model/plain-date.ts';
import { answersSeen } from '../sight/acts-of-others.ts';
import { triggersSeen } from '../sight/sight.ts';
import { type Call, callsAmong, distinctCalls, giveActs, inDoubt } from './calls.ts';
import type { Lay } from './lay.ts';
import { matchAnswers, occurrenceOf } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import { type RunTerm, runTerm } from './run-term.ts';
import type { Owed, Slot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn } from './timeline.ts';
import { undatedReasons } from './undated.ts';

/** Each trigger since the entry into force is answered, within a period or without one. */
export function layResponse(duty: DutyOf<'response'>, terms: Terms): Lay {
  const types = terms.norm.triggers;
  const owed: Owed = { types: terms.norm.acts, needed: 1, by: terms.norm.answerBy };
  const run = runnerOf(duty, terms);
  const slotOf = ({ trigger, because: called }: Call, answer: Act | null): Slot => {
    const { because, ...term } = run(trigger.on);
    return {
      ...term,
      filledBy: answer,
      seamless: false,
      acts: answer === null ? [] : [answer],
      grounds: [trigger.ground],
      owed,
      countsFrom: trigger.on,
      logged: true,
      breachedFrom: null,
      occurrence: occurrenceOf(trigger),
      because: because.length === 0 ? called : [...called, ...because],
      settled: null,
    };
  };
  return (sight) => {
    const bound = triggersSeen(sight, types, terms.norm.triggerBy).filter(({ on }) =>
      bindsOn(terms.time, on),
    );
    const calls = distinctCalls(callsAmong(bound, terms.norm.where), types);
    if (calls.length === 0) return [noTriggerSlot(terms.norm, terms.time, sight)];
    const answers = answersSeen(terms.norm, sight);
    const given = giveActs(calls, (triggers) => matchAnswers(triggers, answers, sight.target.about));
    return [...given].map(([call, answer]) => inDoubt(slotOf(call, answer.act), answer));
  };
}

/** From the day of a trigger: when the answer is owed, and why then. */
type Runner = (on: Day) => Pick<Slot, 'span' | 'unknownYears' | 'because'>;

// The term of the law as it is read; else that of a local policy, which includes the day of the trigger.
function runnerOf({ within }: DutyOf<'response'>, { calendar, policy, reading }: Terms): Runner {
  if (within !== null) return (on): RunTerm => runTerm(on, within, reading, calendar);
  const because = undatedReasons(policy);
  return (on) => ({ span: spanOf(on, policy === null ? null : lastGoodDay(on, policy)), because });
}
