import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Missing } from '../../model/missing.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { settledBy, stepsHolding } from '../duties/lay-in-time.ts';
import { isUncalled, type Slot } from '../duties/slot.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { PreparedObligation, PreparedSegment } from '../prepare/prepare-obligation.ts';
import { groundsIn } from '../sight/fact-grounds.ts';
import { isTimed } from '../sight/moments.ts';
import type { Outlook } from '../sight/outlook.ts';
import type { Sight } from '../sight/sight.ts';
import { towardsItself, turnsToItself } from '../sight/towards-itself.ts';
import { findContests, judgeRivals } from './contests.ts';
import type { Grounds } from './grounds.ts';
import { inLife, verdictOnLack } from './in-life.ts';
import { enterFinding, joinDates, type Ledger } from './ledger.ts';
import { addNearMisses } from './near-misses.ts';
import { judgePermission } from './permission.ts';
import { ofToday, type Weighing, weighSlots } from './weigh-slots.ts';
import { whoKnows } from './who-knows.ts';
import { writeDeadline } from './write-deadline.ts';
import { type PlainVerdict, writeFinding, writePlainFinding } from './write-finding.ts';

/** Where a judgement is entered, and how it finds those on whom a norm falls. */
export type Bench = { readonly ledger: Ledger; readonly outlookOf: (norm: CompiledNorm) => Outlook };

/** What the wordings of an obligation have told so far; `null` where there is only one. */
type Told = Set<string> | null;

/**
 * Judges an obligation of a regulation in force for everyone it falls on. What comes first decides: nobody known
 * to hold the role, a condition that does not hold, a permission, and then the duty itself.
 */
export function judgeObligation({ norm, segments, unbound }: PreparedObligation, bench: Bench): void {
  const { breaches, dates, findings } = bench.ledger;
  const [before, first] = [dates.length, findings.length];
  const told: Told = segments.length > 1 ? new Set() : null;
  for (const segment of segments) judgeSegment(segment, told, bench);
  // Several wordings, or several bearers for each unit, may date one duty of one unit.
  if (segments.length > 1 || norm.obligation.per !== null) joinDates(bench.ledger, before);
  addNearMisses(findings, first, breaches.splice(0));
  if (unbound !== null) judgeUnbound(norm, { status: 'not-in-force', because: [unbound] }, bench);
}

/** Enters the same verdict for every target: where the regulation does not bind, or not surely. */
export function judgeUnbound(norm: CompiledNorm, verdict: PlainVerdict, bench: Bench): void {
  const { sights } = bench.outlookOf(norm);
  const telling = sights.filter(({ target }) => target.life?.quiet !== true);
  const everyone: readonly (Sight | null)[] = telling.length === 0 ? [null] : telling;
  for (const sight of everyone) enterFinding(bench.ledger, writePlainFinding(norm, sight, verdict));
}

// What an earlier wording has told is not told again by a later one.
function judgeSegment(segment: PreparedSegment, told: Told, bench: Bench): void {
  const { norm, isCurrent } = segment;
  const { sights, vacant } = bench.outlookOf(norm.norm);
  for (const sight of sights) judgeTarget(segment, sight, told, bench.ledger);
  if (vacant.length > 0 && isCurrent)
    enterFinding(bench.ledger, writePlainFinding(norm.norm, null, noHolder(vacant)));
}

function noHolder(vacant: readonly string[]): PlainVerdict {
  const missing = vacant.map((name): Missing => ({ kind: 'holder', name }));
  return { status: 'unknown', because: [{ code: 'no-holder', roles: vacant }], missing };
}

function judgeTarget(segment: PreparedSegment, sight: Sight, told: Told, ledger: Ledger): void {
  const { norm, isCurrent } = segment;
  const { lacking, life } = sight.target;
  if (lacking !== null) {
    if (isCurrent && life?.quiet !== true)
      enterFinding(ledger, writePlainFinding(norm.norm, sight, verdictOnLack(lacking, sight)));
  } else if (life === null) judgeThere(segment, sight, told, ledger);
  else {
    const { outside, segment: within } = inLife(segment, life);
    if (within !== null) judgeThere(within, sight, told, ledger);
    if (outside !== null) enterFinding(ledger, writePlainFinding(norm.norm, sight, outside));
  }
}

function judgeThere(segment: PreparedSegment, sight: Sight, told: Told, ledger: Ledger): void {
  const { norm, isCurrent } = segment;
  const applies = checkApplies(norm, sight);
  const plain = applies.ends ?? (norm.norm.optional ? permitted(norm, sight, applies) : null);
  if (plain === null)
    judgeDuty(segment, { norm, sight, applies: applies.because, facts: applies.facts }, told, ledger);
  else if (isCurrent) enterFinding(ledger, writePlainFinding(norm.norm, sight, plain));
}

/** Whether a norm applies: a verdict that ends the matter, or the steps that go before the rest. */
type Applicability = {
  readonly ends: PlainVerdict | null;
  readonly because: readonly Because[];
  readonly facts: readonly Evidence[];
};

const ALWAYS: Applicability = { ends: null, because: [], facts: [] };

function checkApplies(norm: PreparedNorm, sight: Sight): Applicability {
  const { obligation, optional } = norm.norm;
  const itself = towardsItself(obligation, sight);
  // Of what was owed to another for a time each time is judged by itself.
  if (itself === null || (!optional && turnsToItself(obligation, sight, norm.time.inForceFrom)))
    return checkCondition(norm, sight);
  // Nothing is owed to oneself, and nothing needs to be known to say so.
  if (itself.wholly) return { ...ALWAYS, ends: { status: 'not-applicable', because: [itself.step] } };
  const { because, ends, facts } = checkCondition(norm, sight);
  return ends === null ? { ends, because: [itself.step, ...because], facts } : { ends, because, facts };
}

function checkCondition(prepared: PreparedNorm, sight: Sight): Applicability {
  const { applies, optional } = prepared.norm;
  // Where it may change with time each slot is judged by the facts of its own; a permission by those of the day.
  if (applies === null || (!optional && isTimed(applies, sight))) return ALWAYS;
  const truth = applies.judge(sight);
  const facts = groundsIn(truth.used, sight);
  if (truth.value === true) return { ends: null, because: stepsHolding(truth, null, sight), facts };
  const laid = truth.value === 'unknown' && !optional ? prepared.lay(sight) : [];
  // What only a horizon shows calls for nothing today.
  const slots = ofToday(laid);
  // Nothing called for it: whether it would apply need not be known.
  if (isUncalled(slots)) return ALWAYS;
  const { because, settled } = settledBy(truth, null, sight);
  // What is asked rests on what called for it, and on the papers that it is about.
  const called = slots.flatMap(({ grounds = [], settled }) => [
    ...grounds,
    ...papersIn(settled?.evidence ?? []),
  ]);
  const evidence = [...new Set([...called, ...facts])];
  return { ends: { ...settled, because, evidence }, because: [], facts: [] };
}

function papersIn(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(({ kind }) => kind === 'document');
}

function permitted(norm: PreparedNorm, sight: Sight, applies: Applicability): PlainVerdict {
  const verdict = judgePermission(norm, sight);
  const evidence = [...(verdict.evidence ?? []), ...applies.facts];
  return { ...verdict, evidence, because: [...applies.because, ...verdict.because] };
}

function judgeDuty({ isCurrent }: PreparedSegment, grounds: Grounds, told: Told, ledger: Ledger): void {
  const { norm, sight } = grounds;
  const laid = norm.lay(sight);
  const slots = told === null ? laid : laid.filter((slot) => !told.has(keyOf(slot, sight)));
  const weighing = weighSlots(slots, norm.time.until, sight.run);
  const rivals = judgeRivals(norm, sight);
  for (const weighed of weighing.told) {
    const finding = writeFinding(weighed.slot, weighed.status, findContests(weighed, rivals), grounds);
    // Of a wording that no longer binds only what had a date is told, and what its follower leaves to it.
    if (!isCurrent && !finding.window?.to && !isLeft(weighed.slot, norm)) continue;
    if (finding.status === 'breached')
      ledger.breaches.push({ at: ledger.findings.length, slot: weighed.slot, grounds });
    enterFinding(ledger, finding, (missing) => whoKnows(missing, finding, sight));
    told?.add(keyOf(weighed.slot, sight));
  }
  enterDates(weighing, grounds, ledger);
}

// What answers a trigger without a date, and what a paper has to be.
function isLeft({ occurrence }: Slot, { time }: PreparedNorm): boolean {
  return time.transition !== null && occurrence !== null;
}

// What is about one thing is told once, whatever its days are under another wording.
function keyOf({ occurrence, span }: Slot, { target }: Sight): string {
  return JSON.stringify([target.name, occurrence ?? span?.window ?? null]);
}

function enterDates({ next, open }: Weighing, grounds: Grounds, { dates, everyDate }: Ledger): void {
  if (open.length === 0) return;
  const first = next === null ? [] : [writeDeadline(next, grounds)];
  const others = everyDate ? open.filter((slot) => slot !== next) : [];
  const more = others.map((slot) => writeDeadline(slot, grounds));
  dates.push({ target: grounds.sight.target.name, first, more });
}
