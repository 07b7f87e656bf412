import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Contest, Finding } from '../../model/finding.ts';
import type { Missing } from '../../model/missing.ts';
import { toPlainDateOrNull } from '../../model/plain-date.ts';
import { isFailed } from '../../model/status.ts';
import type { Status } from '../../model/terms.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { breachOf, isMovable, isUnclear, mayLackActs, type Slot } from '../duties/slot.ts';
import { type Run, recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import type { Target } from '../sight/target.ts';
import { scopeMissing } from '../sight/whose-trigger.ts';
import type { Grounds } from './grounds.ts';
import { reasonsOf } from './reasons.ts';

// Shared by every finding that has nothing to say there.
const NOTHING: readonly never[] = Object.freeze([]);

// Those that there are are written when every finding of the obligation is.
const NO_NEAR_MISSES = Object.freeze({ nearMisses: NOTHING });

// A window is told whatever the status; its end is a due day only where something is or was owed by it.
const DATED = new Set<Status>(['due', 'met', 'met-late', 'breached', 'unknown']);

/** Writes the verdict on a slot as a finding. */
export function writeFinding(
  slot: Slot,
  status: Status,
  contested: readonly Contest[] | null,
  grounds: Grounds,
): Finding {
  const { norm, sight } = grounds;
  const { obligation } = norm.norm;
  const { target, run } = sight;
  const { settled, span } = slot;
  const breach = isFailed(status) ? breachOf(slot) : null;
  const done = slot.filledBy !== null && (status === 'met' || status === 'met-late') ? slot.filledBy : null;
  // Only a breach that is over has a window without an act in it.
  const over = span === null ? null : (settled?.breachedUntil ?? null);
  const finding = {
    obligation: obligation.id,
    topic: obligation.topic,
    matter: norm.norm.matter,
    aspect: norm.norm.aspect,
    unit: target.unit === null ? null : target.unit.id,
    bearer: target.bearer,
    status,
    cites: obligation.cites,
    strength: obligation.strength,
    attested: norm.norm.attested,
    occurrence: slot.occurrence,
    window: span === null ? null : span.window,
    dueOn: span !== null && DATED.has(status) && over === null ? span.window.to : null,
    breachedFrom: toPlainDateOrNull(breach),
    daysLate: breach === null ? null : (done?.on ?? over ?? run.asOf) - breach + 1,
    metOn: done === null ? null : done.date,
    evidence: evidenceOf(slot, status, grounds),
    missing: missingOf(slot, status, run),
    reading: norm.reading,
    policy: norm.policy,
    contested,
    because: reasonsOf(slot, status, grounds),
  };
  // The union is narrowed by status, which the compiler cannot follow through the judgement.
  return withThing(status === 'breached' ? { ...finding, ...NO_NEAR_MISSES } : finding, target) as Finding;
}

// Most are of no thing: what is not copied costs nothing.
function withThing<T extends object>(finding: T, { thing }: Target): T | (T & { readonly thing: string }) {
  return thing === null ? finding : { ...finding, thing: thing.id };
}

// What was done first, what leaves the verdict open with it; then what it rests on.
function evidenceOf(slot: Slot, status: Status, { facts }: Grounds): readonly Evidence[] {
  const { grounds = NOTHING, settled } = slot;
  const deeds = settled?.evidence ?? actsOf(slot, status).map(({ evidence }) => evidence);
  return grounds.length + facts.length === 0 ? deeds : [...deeds, ...grounds, ...facts];
}

function actsOf({ acts, unclear }: Slot, status: Status): readonly Act[] {
  return status !== 'unknown' || unclear === undefined ? acts : [...acts, ...unclear];
}

// What an act covered is asked before what the log may lack, and that before holidays.
function missingOf(slot: Slot, status: Status, run: Run): readonly Missing[] {
  const { owed, settled, unclear } = slot;
  if (settled !== null) return settled.missing ?? NOTHING;
  if (status !== 'unknown') return NOTHING;
  if (isUnclear(slot)) return (unclear ?? NOTHING).flatMap((act) => act.doubt ?? [scopeMissing(act)]);
  const records = mayLackActs(slot, run.completeFrom) ? recordsMissing(owed.types, run) : NOTHING;
  return isMovable(slot, run.asOf) ? [...records, ...holidaysOf(slot)] : records;
}

function holidaysOf({ unknownYears = NOTHING }: Slot): readonly Missing[] {
  return unknownYears.map((year) => ({ kind: 'holidays', name: String(year) }));
}

/** A verdict that rests on no slot: what comes before the duty itself decides it. */
export type PlainVerdict = {
  readonly status: Extract<Status, 'unknown' | 'not-applicable' | 'not-in-force' | 'optional'>;
  readonly because: readonly Because[];
  readonly missing?: readonly Missing[];
  readonly evidence?: readonly Evidence[];
};

/**
 * Writes a verdict that rests on no slot as a finding.
 *
 * @param sight of the target; `null` when nobody is known on whom the norm falls
 */
export function writePlainFinding(norm: CompiledNorm, sight: Sight | null, verdict: PlainVerdict): Finding {
  const { obligation } = norm;
  const target = sight === null ? null : sight.target;
  const finding = {
    obligation: obligation.id,
    topic: obligation.topic,
    matter: norm.matter,
    aspect: norm.aspect,
    unit: target === null || target.unit === null ? null : target.unit.id,
    bearer: target === null ? obligation.bearer : target.bearer,
    status: verdict.status,
    cites: obligation.cites,
    strength: obligation.strength,
    attested: norm.attested,
    occurrence: null,
    window: null,
    dueOn: null,
    breachedFrom: null,
    daysLate: null,
    metOn: null,
    evidence: verdict.evidence ?? NOTHING,
    missing: verdict.missing ?? NOTHING,
    reading: null,
    policy: null,
    contested: null,
    because: verdict.because,
  };
  return (target === null ? finding : withThing(finding, target)) as Finding;
}
