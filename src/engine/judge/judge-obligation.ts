import type { Because } from '../../model/because.ts';
import type { Missing } from '../../model/missing.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { settledBy, stepsHolding } from '../duties/lay-in-time.ts';
import { judgeSlot, type Slot } from '../duties/slot.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { PreparedObligation, PreparedSegment } from '../prepare/prepare-obligation.ts';
import { isTimed } from '../sight/moments.ts';
import type { Outlook } from '../sight/outlook.ts';
import type { Sight } from '../sight/sight.ts';
import { towardsItself } from '../sight/towards-itself.ts';
import { findContests, layRivals } from './contests.ts';
import type { Grounds } from './grounds.ts';
import { enterFinding, joinDates, type Ledger } from './ledger.ts';
import { judgePermission } from './permission.ts';
import { writeDeadline } from './write-deadline.ts';
import { type PlainVerdict, writeFinding, writePlainFinding } from './write-finding.ts';

/** Where a judgement is entered, and how it finds those on whom a norm falls. */
export type Bench = { readonly ledger: Ledger; readonly outlookOf: (norm: CompiledNorm) => Outlook };

/**
 * Judges an obligation of a regulation in force for everyone it falls on. What comes first decides: nobody known
 * to hold the role, a condition that does not hold, a permission, and then the duty itself.
 */
export function judgeObligation({ norm, segments, unbound }: PreparedObligation, bench: Bench): void {
  const before = bench.ledger.dates.length;
  for (const segment of segments) judgeSegment(segment, bench);
  // Several wordings, or several bearers for each unit, may date one duty of one unit.
  if (segments.length > 1 || norm.obligation.per !== null) joinDates(bench.ledger, before);
  if (unbound !== null) judgeUnbound(norm, { status: 'not-in-force', because: [unbound] }, bench);
}

/** Enters the same verdict for every target: where the regulation does not bind, or not surely. */
export function judgeUnbound(norm: CompiledNorm, verdict: PlainVerdict, bench: Bench): void {
  const { sights } = bench.outlookOf(norm);
  const everyone: readonly (Sight | null)[] = sights.length === 0 ? [null] : sights;
  for (const sight of everyone) enterFinding(bench.ledger, writePlainFinding(norm, sight, verdict));
}

function judgeSegment({ norm, isCurrent }: PreparedSegment, bench: Bench): void {
  const { sights, vacant } = bench.outlookOf(norm.norm);
  for (const sight of sights) judgeTarget(norm, sight, isCurrent, bench.ledger);
  if (vacant.length > 0 && isCurrent)
    enterFinding(bench.ledger, writePlainFinding(norm.norm, null, noHolder(vacant)));
}

function noHolder(vacant: readonly string[]): PlainVerdict {
  const missing = vacant.map((name): Missing => ({ kind: 'holder', name }));
  return { status: 'unknown', because: [{ code: 'no-holder', roles: vacant }], missing };
}

function judgeTarget(norm: PreparedNorm, sight: Sight, isCurrent: boolean, ledger: Ledger): void {
  const applies = checkApplies(norm, sight);
  const plain = applies.ends ?? (norm.norm.optional ? permitted(norm, sight, applies.because) : null);
  if (plain === null) judgeDuty(norm, sight, applies.because, isCurrent, ledger);
  else if (isCurrent) enterFinding(ledger, writePlainFinding(norm.norm, sight, plain));
}

/** Whether a norm applies: a verdict that ends the matter, or the steps that go before the rest. */
type Applicability = { readonly ends: PlainVerdict | null; readonly because: readonly Because[] };

const ALWAYS: Applicability = { ends: null, because: [] };

function checkApplies({ norm }: PreparedNorm, sight: Sight): Applicability {
  const itself = towardsItself(norm.obligation, sight);
  if (itself === null) return checkCondition(norm, sight);
  // Nothing is owed to oneself, and nothing needs to be known to say so.
  if (itself.wholly) return { ends: { status: 'not-applicable', because: [itself.step] }, because: [] };
  const { because, ends } = checkCondition(norm, sight);
  return ends === null ? { ends, because: [itself.step, ...because] } : { ends, because };
}

function checkCondition(norm: CompiledNorm, sight: Sight): Applicability {
  const { applies, optional } = norm;
  // Where it may change with time each slot is judged by the facts of its own; a permission by those of the day.
  if (applies === null || (!optional && isTimed(applies, sight))) return ALWAYS;
  const truth = applies.judge(sight);
  if (truth.value === true) return { ends: null, because: stepsHolding(truth, null, sight) };
  const { because, settled } = settledBy(truth, null, sight);
  return { ends: { ...settled, because }, because: [] };
}

function permitted(norm: PreparedNorm, sight: Sight, applies: readonly Because[]): PlainVerdict {
  const verdict = judgePermission(norm, sight);
  return { ...verdict, because: [...applies, ...verdict.because] };
}

function judgeDuty(
  norm: PreparedNorm,
  sight: Sight,
  applies: readonly Because[],
  isCurrent: boolean,
  ledger: Ledger,
): void {
  const { run } = sight;
  const slots = norm.lay(sight);
  const rivals = layRivals(norm, sight);
  const grounds: Grounds = { norm, sight, applies };
  const due: Slot[] = [];
  // A duty whose first window has not begun is still told, by that window, rather than passed over in silence.
  const noneBegun = !slots.some((slot) => hasBegun(slot, norm));
  for (const slot of slots) {
    const status = judgeSlot(slot, run.asOf, run.index.recordsSince);
    if (status === 'due') due.push(slot);
    if (!hasBegun(slot, norm) && !(noneBegun && slot === slots[0])) continue;
    const finding = writeFinding(slot, status, findContests(slot, status, rivals, sight), grounds);
    // Of a wording that no longer binds only what had a date is told.
    if (isCurrent || finding.window?.to) enterFinding(ledger, finding);
  }
  if (due.length > 0) enterDates(due, grounds, ledger);
}

function hasBegun({ span }: Slot, { time }: PreparedNorm): boolean {
  return span === null || span.from <= time.until;
}

function enterDates(due: readonly Slot[], grounds: Grounds, { dates, everyDate }: Ledger): void {
  const wanted = everyDate ? due : [due.reduce((next, slot) => (isSooner(slot, next) ? slot : next))];
  const deadlines = wanted.map((slot) => writeDeadline(slot, grounds));
  dates.push({ target: grounds.sight.target.name, deadlines });
}

// What is due has an end.
function isSooner(a: Slot, b: Slot): boolean {
  return (a.span?.to ?? 0) < (b.span?.to ?? 0);
}
