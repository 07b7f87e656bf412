import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import { type Day, lastGoodDay } from '../../model/plain-date.ts';
import { isBreach, isEach } from '../../model/shapes/response.ts';
import { listOf } from '../../model/shapes/shape.ts';
import { usualReading } from '../../model/term.ts';
import { answersSeen, unclearAnswers } from '../sight/acts-of-others.ts';
import { type Sight, triggersSeen } from '../sight/sight.ts';
import { placeOf } from '../sight/target.ts';
import { type Match, matchBeforehand } from './beforehand.ts';
import { breachesSeen, noBreachSlot } from './breaches.ts';
import { type Call, callsAmong, distinctCalls, type Given, giveActs, inDoubt } from './calls.ts';
import { type Extended, extendTerms } from './extension.ts';
import { siftHeeded } from './heeded.ts';
import type { Lay } from './lay.ts';
import { matchAnswers, occurrenceOf } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import { possibleTriggers } from './possible.ts';
import { type RunTerm, runTerm } from './run-term.ts';
import type { Owed, Slot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn, countsSince, type Timeline } from './timeline.ts';
import { openToUnclear } from './unclear-answers.ts';
import { undatedReasons } from './undated.ts';
import { type Wait, waitOf } from './wait.ts';

/** Each trigger since the entry into force is answered, within a period or without one. */
export function layResponse(duty: DutyOf<'response'>, terms: Terms): Lay {
  const owed: Owed = { types: terms.norm.acts, needed: 1, by: terms.norm.answerBy };
  const none = noneOf(duty, terms);
  const seek = seekerOf(duty, none, terms);
  const run = runnerOf(duty, terms);
  const waits = waitOf(duty.notBefore, terms);
  const { deemed, extension } = duty;
  const { id } = terms.norm.obligation;
  const showsThing = togetherOf(duty, terms).length > 1 && duty.notBefore === null;
  return (sight) => {
    const { calls, idle } = seek(sight);
    const seen = answersSeen(terms.norm, sight);
    const unclear = unclearAnswers(terms.norm, sight);
    // What it deems done itself is no answer to it.
    const answers = deemed === null ? seen : seen.filter(({ deemedBy }) => deemedBy !== id);
    const firsts = new Map(calls.map((call) => [call.trigger, waits(call)] as const));
    const firstOf = (trigger: Act): Day => firsts.get(trigger)?.from ?? trigger.on;
    const laid = calls.map((call) => layTerm(call, run, firsts.get(call.trigger) ?? waits(call)));
    const extended = extension === null ? NONE : extendTerms(extension, endsOf(laid), terms, sight);
    const own = ownTerms(laid, extended, terms.time);
    const closed = new Set(laid.filter((term) => !own.includes(term)).map(({ call }) => call.trigger));
    const lastOf = (trigger: Act): Day =>
      closed.has(trigger) ? terms.time.inForceFrom - 1 : Number.POSITIVE_INFINITY;
    const matchLater: Match = (triggers, left) =>
      matchAnswers(triggers, left, placeOf(sight.target), firstOf, lastOf);
    const match: Match = showsThing
      ? matchBeforehand(matchLater, olderTriggers(terms, sight), terms.norm.triggers)
      : matchLater;
    const given = giveActs(calls, (triggers) => match(triggers, answers));
    const slots = own.map((term): Slot => {
      const { act, doubt } = given.get(term.call) ?? NOTHING_GIVEN;
      const laidOut = slotOf(term, act, owed, extended.get(term.call) ?? null, deemed);
      const slot = openToUnclear(laidOut, term.call.trigger, unclear, placeOf(sight.target));
      return inDoubt(slot, { act, doubt: act === null ? doubt : [...doubt, ...term.wait.doubt] });
    });
    if (slots.length === 0 && idle.length === 0) return [none(sight)];
    return idle.length === 0 ? slots : [...slots, ...idle];
  };
}

const NONE: ReadonlyMap<Call, Extended> = new Map();
const NOTHING_GIVEN: Given = { act: null, doubt: [] };

/** Finds what calls for an answer, and what is said of what does not. */
type Seeker = (sight: Sight) => { readonly calls: readonly Call[]; readonly idle: readonly Slot[] };

// The types of trigger that together are one occurrence: none where each calls for itself.
function togetherOf({ trigger }: DutyOf<'response'>, { norm }: Terms): readonly string[] {
  return isEach(trigger) ? NO_TYPES : norm.triggers;
}

const NO_TYPES: readonly string[] = [];

function seekerOf(duty: DutyOf<'response'>, none: (sight: Sight) => Slot, terms: Terms): Seeker {
  const { after, trigger, unless } = duty;
  const { norm } = terms;
  const together = togetherOf(duty, terms);
  const time = fromBeginning(terms.time);
  const seen = isBreach(trigger)
    ? (sight: Sight) => breachesSeen(listOf(trigger.breachOf), norm.triggerBy, time, sight)
    : (sight: Sight) => eventsCalling(terms, sight);
  const heed = unless === null || after === null ? null : { types: listOf(unless), after };
  return (sight) => {
    const bound = seen(sight).filter((call) => bindsOn(time, call.trigger.on));
    const all = distinctCalls(bound, together);
    const { calls, idle } =
      heed === null ? { calls: all, idle: NO_SLOTS } : siftHeeded(all, heed, terms, sight);
    if (calls.length > 0) return { calls, idle };
    const slot = none(sight);
    return { calls, idle: idle.length > 0 && slot.settled?.status !== 'unknown' ? idle : [...idle, slot] };
  };
}

function noneOf({ trigger }: DutyOf<'response'>, { norm, time }: Terms): (sight: Sight) => Slot {
  if (isBreach(trigger)) return () => noBreachSlot(listOf(trigger.breachOf));
  return (sight) => noTriggerSlot(norm, fromBeginning(time), sight);
}

// What called for an answer before the work was taken over, and is still to be answered, calls for it now.
function fromBeginning(time: Timeline): Timeline {
  return time.since === undefined ? time : { ...time, inForceFrom: time.since };
}

// What should have been answered before that stays with whoever had the work then.
function ownTerms(
  laid: readonly LaidTerm[],
  extended: ReadonlyMap<Call, Extended>,
  { inForceFrom, since }: Timeline,
): readonly LaidTerm[] {
  if (since === undefined) return laid;
  return laid.filter(({ call, span }) => {
    const last = extended.get(call)?.to ?? span?.to ?? null;
    return last === null || last >= inForceFrom;
  });
}

const NO_SLOTS: readonly Slot[] = [];

function olderTriggers({ norm, time }: Terms, sight: Sight): readonly Act[] {
  return triggersSeen(sight, norm.triggers, norm.triggerBy).filter(({ on }) => on < countsSince(time));
}

function eventsCalling({ norm }: Terms, sight: Sight): readonly Call[] {
  const triggers = triggersSeen(sight, norm.triggers, norm.triggerBy);
  return callsAmong([...triggers, ...possibleTriggers(norm.triggers, sight)], norm.where);
}

/** A call with the term in which its answer is owed. */
type LaidTerm = Omit<ReturnType<Runner>, 'because'> & {
  readonly call: Call;
  readonly because: Slot['because'];
  readonly wait: Wait;
};

function layTerm(call: Call, run: Runner, wait: Wait): LaidTerm {
  if (call.on === null) return { call, wait, span: null, because: [] };
  const { because, span, ...rest } = run(call.on);
  if (wait.because.length === 0) return { call, wait, span, because, ...rest };
  // An answer never counts before it is due: where it would, the first day on which it counts is the last good one too.
  const to = span === null || span.to === null ? null : Math.max(span.to, wait.from);
  return { call, wait, span: spanOf(wait.from, to), because: [...because, ...wait.because], ...rest };
}

function endsOf(terms: readonly LaidTerm[]): ReadonlyMap<Call, Day> {
  return new Map(
    terms.flatMap(({ call, span }) => (span === null || span.to === null ? [] : [[call, span.to] as const])),
  );
}

function slotOf(
  { because, call, span, unknownYears, wait }: LaidTerm,
  answer: Act | null,
  owed: Owed,
  extended: Extended | null,
  deemed: string | null,
): Slot {
  const isLonger = extended !== null && extended.because.length > 0;
  const years = isLonger ? [...new Set([...(unknownYears ?? []), ...extended.unknownYears])] : unknownYears;
  return {
    span: isLonger && span !== null ? spanOf(span.from, extended.to) : span,
    ...(years === undefined ? {} : { unknownYears: years }),
    filledBy: answer,
    seamless: false,
    acts: answer === null ? [] : [answer],
    grounds: isLonger ? [...call.grounds, ...extended.grounds] : call.grounds,
    owed,
    countsFrom: wait.from,
    logged: true,
    breachedFrom: null,
    occurrence: occurrenceOf(call.trigger),
    because: [...call.because, ...because, ...(isLonger ? extended.because : [])],
    settled: null,
    appliesOn: call.on ?? call.trigger.on,
    ...(deemed === null ? {} : { deemed }),
  };
}

/** From the day of a trigger: when the answer is owed, and why then. */
type Runner = (on: Day) => Pick<Slot, 'span' | 'unknownYears' | 'because'>;

// The term of the law as it is read; else that of a local policy, which includes the day of the trigger.
function runnerOf({ unless, within }: DutyOf<'response'>, { calendar, policy, reading }: Terms): Runner {
  // The term of the next step runs from the end of the one before, which is not counted, however that one was.
  if (within !== null && unless !== null)
    return (on): RunTerm => {
      const { span, ...run } = runTerm(on - 1, within, usualReading(within), calendar);
      return { ...run, span: spanOf(on, span.to) };
    };
  if (within !== null) return (on): RunTerm => runTerm(on, within, reading, calendar);
  const because = undatedReasons(policy);
  return (on) => ({ span: spanOf(on, policy === null ? null : lastGoodDay(on, policy)), because });
}
