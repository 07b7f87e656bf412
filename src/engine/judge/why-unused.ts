import { type Act, isAbout } from '../../model/act.ts';
import type { DutyType } from '../../model/duty.ts';
import { daysOf, isWithin } from '../../model/tenure.ts';
import { UNUSED_REASONS, type UnusedReason } from '../../model/unused.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { isOfOtherKind } from '../duties/calls.ts';
import type { Slot } from '../duties/slot.ts';
import { bindsOn } from '../duties/timeline.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import { isAmong } from '../sight/actors.ts';
import { answersSeen, type Consents, consentsGiven, forerunnersSeen } from '../sight/acts-of-others.ts';
import { doingsSeen } from '../sight/doings.ts';
import { isTimed } from '../sight/moments.ts';
import { type Sight, triggersSeen } from '../sight/sight.ts';
import type { Life } from '../sight/target.ts';
import { towardsItself } from '../sight/towards-itself.ts';
import { isOutside, timeWithin } from './in-life.ts';

/** Says why an act does not count for a norm and a target: what stands in its way first. */
export function whyNotCounted(act: Act, norm: PreparedNorm, sight: Sight): UnusedReason {
  const { life } = sight.target;
  if (sight.target.lacking !== null) return 'no-holder';
  if (isOutOfOffice(act, sight)) return 'not-holding';
  if (life !== null) return whyInLife(act, norm, life, sight);
  return whyThere(act, norm, sight);
}

// A norm is looked at between the days of what it is owed for.
function whyInLife(act: Act, norm: PreparedNorm, life: Life, sight: Sight): UnusedReason {
  const time = timeWithin(norm.time, life);
  if (act.on <= norm.time.asOf && (time === null || isOutside(act.on, norm, life))) {
    if (act.on >= norm.time.inForceFrom && isSeen(act, norm, sight))
      return isThingThere(act, sight) ? 'not-holding' : 'not-there';
  }
  return whyThere(act, time === null ? norm : norm.between(time), sight);
}

// A unit that held the office before or after, or whose work was taken over before.
function isOutOfOffice({ on, unit }: Act, { target }: Sight): boolean {
  const { holders } = target;
  return unit !== null && holders.ids.has(unit) && !isAmong(holders, unit, on);
}

function isThingThere({ on }: Act, { target: { thing } }: Sight): boolean {
  return thing === null || isWithin([daysOf(thing)], on);
}

function whyThere(act: Act, norm: PreparedNorm, sight: Sight): UnusedReason {
  const { time } = norm;
  const { applies, obligation } = norm.norm;
  if (act.on > time.asOf) return 'after-day-judged';
  if (act.on < time.inForceFrom && !mayBeOlder(act, norm)) return 'before-entry-into-force';
  if (
    norm.norm.others.includes(act.type) &&
    !norm.norm.acts.includes(act.type) &&
    !norm.norm.triggers.includes(act.type)
  )
    return 'not-in-window';
  if (!isSeen(act, norm, sight)) return whyUnseen(act, sight);
  if (towardsItself(obligation, sight, act.on)?.wholly === true) return 'towards-itself';
  if (applies !== null && !isTimed(applies, sight) && applies.judge(sight).value !== true)
    return 'not-applicable';
  if (norm.rivals.some(({ lay }) => lay(sight).some(({ acts }) => acts.includes(act))))
    return 'other-reading';
  const slots = norm.lay(sight);
  if (isFreed(act, slots)) return 'not-applicable';
  return WHY[obligation.duty.type](act, slots, norm, sight);
}

// What came first, and a thing made once, may be older than the norm.
function mayBeOlder({ type }: Act, { norm: { acts, obligation } }: PreparedNorm): boolean {
  const { duty } = obligation;
  if (duty.type === 'once') return duty.since === null;
  return (duty.type === 'precondition' || duty.type === 'prohibition') && acts.includes(type);
}

/** The nearer of two reasons: the one after which less would have had to be otherwise. */
export function isNearer(a: UnusedReason, b: UnusedReason): boolean {
  return UNUSED_REASONS.indexOf(a) < UNUSED_REASONS.indexOf(b);
}

function isSeen(act: Act, { norm }: PreparedNorm, sight: Sight): boolean {
  if (act.kind === 'document') return true;
  const { acts, obligation, triggerBy, triggers } = norm;
  const { type } = obligation.duty;
  if (type === 'prohibition') return isOwn(act, triggers, sight) || isOneOf(act, consentsGiven(norm, sight));
  // A norm upon an act binds whoever did it; what calls for an answer may be anybody's.
  const calls = triggers.includes(act.type) && (type !== 'standing' || triggerBy !== null);
  const isSame = ({ evidence }: Act) => evidence === act.evidence;
  if (calls && triggersSeen(sight, [act.type], triggerBy).some(isSame)) return true;
  if (type === 'precondition') return isOneOf(act, forerunnersSeen(norm, sight));
  if (type === 'response') return answersSeen(norm, sight).includes(act);
  return isOwn(act, [...acts, ...(triggerBy === null && type === 'standing' ? triggers : [])], sight);
}

function isOneOf(act: Act, { sure, unclear }: Consents): boolean {
  return [...sure, ...unclear].some(({ evidence }) => evidence === act.evidence);
}

// The act itself, or one of which it is a part or the whole.
function isOwn(act: Act, types: readonly string[], sight: Sight): boolean {
  const { acts, unclear } = doingsSeen(sight, types);
  return acts.includes(act) || unclear.includes(act);
}

// The condition did not hold in the time of the act, or is not known to have.
function isFreed({ on }: Act, slots: readonly Slot[]): boolean {
  return slots.some(
    ({ settled, span }) =>
      settled?.byCondition === true && (span === null || (span.from <= on && on <= (span.to ?? on))),
  );
}

// What is recorded for no unit is nobody's: as one that is told, it might have counted.
function whyUnseen(act: Act, { target }: Sight): UnusedReason {
  if (target.about !== null && !isAbout(act, target.about)) return 'other-scope';
  return act.unit === null && target.actor === 'unit' ? 'no-unit' : 'other-office';
}

type Why = (act: Act, slots: readonly Slot[], norm: PreparedNorm, sight: Sight) => UnusedReason;

const done: Why = () => 'already-done';

const WHY: { readonly [Type in DutyType]: Why } = {
  recurring: inWindows,
  milestones: atPoints,
  response: (act, slots, norm, sight) => uponTriggers(act, slots, norm, sight, (on) => on <= act.date),
  precondition: (act, slots, norm, sight) => uponTriggers(act, slots, norm, sight, (on) => on >= act.date),
  prohibition: asConsent,
  once: done,
  document: done,
  'document-quality': paperBefore,
  standing: (act, _slots, { norm }) => (isOfOtherKind(act, norm.where) ? 'other-kind' : 'already-done'),
};

// Of a paper that had run out before the norm bound nothing is asked.
function paperBefore(): UnusedReason {
  return 'before-entry-into-force';
}

function inWindows({ on }: Act, slots: readonly Slot[]): UnusedReason {
  const inside = slots.some(({ span }) => span !== null && span.from <= on && on <= (span.to ?? on));
  return inside ? 'already-done' : 'not-in-window';
}

function atPoints(act: Act, slots: readonly Slot[], _norm: PreparedNorm, { run }: Sight): UnusedReason {
  const { about, on } = act;
  const own = slots.filter(({ occurrence }) => about === null || isOfPaper(occurrence, act));
  if (own.length === 0) return isRecorded(about, run.state.documents) ? 'other-scope' : 'about-unknown';
  return own.some(({ span }) => span !== null && span.from <= on) ? 'already-done' : 'not-in-window';
}

function isOfPaper(occurrence: Slot['occurrence'], act: Act): boolean {
  return occurrence?.kind === 'document' && isAbout(act, occurrence.document);
}

function isRecorded(about: string | null, documents: readonly { readonly id: string }[]): boolean {
  return about !== null && documents.some(({ id }) => id === about);
}

// A consent names the act, its thing or whoever asked, and comes first; what was forbidden and is told of no finding was
// done before the norm bound, or was a part only.
function asConsent(act: Act, slots: readonly Slot[], { norm, time }: PreparedNorm): UnusedReason {
  const { about, date, on, type } = act;
  if (!norm.acts.includes(type)) return bindsOn(time, on) ? 'other-scope' : 'before-entry-into-force';
  const forbidden = slots.flatMap(({ occurrence }) => (occurrence?.kind === 'trigger' ? [occurrence] : []));
  const named = forbidden.filter(
    (it) => about === null || [it.id, it.about, it.unit].some((id) => isAbout(act, id)),
  );
  if (forbidden.length > 0 && named.length === 0) return 'about-unknown';
  return named.some((it) => it.on >= date) ? 'already-done' : 'nothing-called-for-it';
}

function uponTriggers(
  act: Act,
  slots: readonly Slot[],
  { norm, time }: PreparedNorm,
  { target }: Sight,
  isInOrder: (on: string) => boolean,
): UnusedReason {
  if (norm.triggers.includes(act.type) && !norm.acts.includes(act.type))
    return whyNoCall(act, norm, bindsOn(time, act.on));
  const triggers = slots.flatMap(({ occurrence }) => (occurrence?.kind === 'trigger' ? [occurrence] : []));
  const { about } = act;
  const concerned = triggers.filter(
    (it) => about === null || [target.about, it.id, it.about].some((id) => isAbout(act, id)),
  );
  if (triggers.length > 0 && concerned.length === 0) return 'about-unknown';
  return concerned.some(({ on }) => isInOrder(on)) ? 'already-done' : 'nothing-called-for-it';
}

function whyNoCall(act: Act, { where }: CompiledNorm, isBinding: boolean): UnusedReason {
  if (!isBinding) return 'before-entry-into-force';
  return isOfOtherKind(act, where) ? 'other-kind' : 'same-occurrence';
}
