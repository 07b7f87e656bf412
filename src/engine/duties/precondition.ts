import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Evidence } from '../../model/evidence.ts';
import { toDay } from '../../model/plain-date.ts';
import { BEGINNING } from '../../model/state.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { forerunnersSeen } from '../sight/acts-of-others.ts';
import { type Sight, triggersSeen } from '../sight/sight.ts';
import { placeOf } from '../sight/target.ts';
import { type Call, callsAmong, distinctCalls, type Given, giveActs, inDoubt } from './calls.ts';
import { type Bounds, forerunnerBounds, isWithin } from './forerunner-bounds.ts';
import type { Lay } from './lay.ts';
import { givenAmong, matchConsents } from './match-consents.ts';
import { matchForerunners, occurrenceOf } from './match-triggers.ts';
import { noTriggerSlot } from './no-trigger.ts';
import { possibleTriggers } from './possible.ts';
import type { Owed, Slot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn } from './timeline.ts';

/**
 * An act or consent comes before another act, on the same day at the latest, or as long before as the law says; also
 * before the entry into force, for it did come first. It cannot be made good afterwards: without it the duty is in breach from the day of the act.
 */
export function layPrecondition(duty: DutyOf<'precondition'>, terms: Terms): Lay {
  const { norm, time } = terms;
  const types = norm.triggers;
  const boundsOf = forerunnerBounds(duty, terms);
  const owed: Owed = { types: norm.acts, needed: 1, by: norm.answerBy };
  const slotOf = (
    { because, trigger }: Call,
    { from, steps, to }: Bounds,
    { first, unclear }: Forerunner,
    usedUp: readonly Evidence[],
  ): Slot => ({
    span: spanOf(from ?? Math.min(time.inForceFrom, to), to),
    filledBy: first,
    seamless: false,
    acts: first === null ? [] : [first],
    ...(unclear.length === 0 ? {} : { unclear }),
    grounds: [trigger.ground, ...usedUp],
    owed,
    countsFrom: from ?? EVER,
    logged: true,
    breachedFrom: trigger.on,
    occurrence: occurrenceOf(trigger),
    because: steps.length === 0 ? because : [...because, ...steps],
    settled: null,
  });
  return (sight) => {
    const triggers = triggersSeen(sight, types, norm.triggerBy);
    const all = callsAmong([...triggers, ...possibleTriggers(types, sight)], norm.where);
    const seen = distinctCalls(all, [duty.before]);
    const calls = seen.filter(({ trigger }) => bindsOn(time, trigger.on));
    if (calls.length === 0) return [noTriggerSlot(norm, time, sight)];
    // What came before an act of the time before the regulation is used up by that act.
    const seenFirst = forerunnersSeen(norm, sight);
    const bounds = new Map(seen.map(({ trigger }) => [trigger, boundsOf(trigger.on)] as const));
    const countsFor = (act: Act, trigger: Act) =>
      isWithin(act.on, bounds.get(trigger) ?? boundsOf(trigger.on));
    const place = placeOf(sight.target);
    const sole = isSole(norm, sight);
    const consentsTo = (some: readonly Act[]) =>
      matchConsents(some, seenFirst, sole, countsFor, sight.target.about);
    const isConsent = norm.answerBy !== null;
    const match = (some: readonly Act[]) =>
      isConsent ? givenAmong(consentsTo(some)) : matchForerunners(some, seenFirst.sure, { countsFor, place });
    const open = isConsent ? consentsTo(seen.map(({ trigger }) => trigger)) : null;
    const firsts = giveActs(seen, match);
    const alone = calls.length === seen.length ? firsts : giveActs(calls, match);
    const usedUp = [...firsts].flatMap(([call, { act }]) =>
      act === null || calls.includes(call) ? [] : [call.trigger.ground, act.ground],
    );
    return calls.map((call) => {
      const given = firsts.get(call) ?? NONE;
      const isOwn = given.act === alone.get(call)?.act;
      const own = bounds.get(call.trigger) ?? boundsOf(call.trigger.on);
      const doubt = [...given.doubt, ...own.doubtOf(given.act !== null)];
      const unclear =
        open?.get(call.trigger)?.unclear ?? seenFirst.unclear.filter((act) => countsFor(act, call.trigger));
      const forerunner = { first: given.act, unclear: given.act === null ? unclear : [] };
      return inDoubt(slotOf(call, own, forerunner, isOwn ? [] : usedUp), { act: given.act, doubt });
    });
  };
}

/** What came first, or what may have and does not say what it was about. */
type Forerunner = { readonly first: Act | null; readonly unclear: readonly Act[] };

// Where any of many asks, or may be asked, or a party outside the region, one that names nothing leaves open whether it
// was for this thing.
function isSole({ answerBy }: CompiledNorm, { run, target }: Sight): boolean {
  const isOffice = (id: string) => ownEntry(run.vocabulary.roles, id)?.holders === 'one';
  return target.actor !== 'unit' && answerBy?.every(isOffice) === true;
}

const NONE: Given = { act: null, doubt: [] };

// What came first came before, however long.
const EVER = toDay(BEGINNING);
