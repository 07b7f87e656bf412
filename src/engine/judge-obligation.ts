import { type Day, toDay } from '../model/plain-date.ts';
import type { Because } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import { OPTIONAL_STRENGTHS } from '../model/terms.ts';
import { checkApplies } from './applies.ts';
import type { CompiledObligation } from './compile-ruleset.ts';
import type { Timeline } from './duty-context.ts';
import { fanOut, type Target } from './fan-out.ts';
import { earlierOf, laterOf } from './in-force.ts';
import { judgeDuty } from './judge-duty.ts';
import { judgePermission } from './judge-permission.ts';
import type { Run } from './run.ts';
import type { Segment } from './segments.ts';
import { type Outcome, type Verdict, writeVerdict } from './verdict.ts';

/**
 * Judges one obligation for everyone it falls on. What comes first decides: not in force, nobody known to
 * hold the role, a condition that does not hold, a permission, and then the duty itself.
 */
export function judgeObligation(compiled: CompiledObligation, run: Run): readonly Verdict[] {
  const { obligation } = compiled;
  const { from, until, revoked } = run.inForce;
  if (from === null) return beforeAll(obligation, run, { code: 'in-force-date-unknown' });
  if (run.asOf < toDay(from)) return beforeAll(obligation, run, { code: 'not-yet-in-force', from });
  if (revoked || (until !== null && run.asOf > toDay(until))) {
    return beforeAll(obligation, run, { code: 'no-longer-in-force', until });
  }
  const verdicts = compiled.segments.flatMap((segment) => judgeSegment(segment, run, toDay(from)));
  const current = compiled.segments.find((segment) => isCurrent(segment, run.asOf));
  if (current?.obligation) return verdicts;
  const gap: Because = { code: 'gap', from: current?.from ?? null, until: current?.until ?? null };
  return [...verdicts, ...beforeAll(obligation, run, gap)];
}

// Where the regulation does not bind, or not surely, every target has the same verdict.
function beforeAll(obligation: Obligation, run: Run, reason: Because): readonly Verdict[] {
  const { targets } = fanOut(obligation, run.holders, run.compiled.vocabulary);
  const everyone: readonly (Target | null)[] = targets.length === 0 ? [null] : targets;
  return everyone.map((target) =>
    reason.code === 'in-force-date-unknown'
      ? writeVerdict(
          obligation,
          target,
          { status: 'unknown', because: [reason], missing: [IN_FORCE_DATE] },
          run.asOf,
        )
      : writeVerdict(obligation, target, { status: 'not-in-force', because: [reason] }, run.asOf),
  );
}

const IN_FORCE_DATE = { kind: 'in-force-date', name: 'inForceFrom' } as const;

function isCurrent(segment: Segment, asOf: Day): boolean {
  const begun = segment.from === null || toDay(segment.from) <= asOf;
  return begun && (segment.until === null || asOf <= toDay(segment.until));
}

function judgeSegment(segment: Segment, run: Run, inForceFrom: Day): readonly Verdict[] {
  const { obligation } = segment;
  if (obligation === null) return [];
  const time: Timeline = {
    inForceFrom: laterOf(inForceFrom, segment.from),
    inForceUntil: earlierOf(run.inForce.until, segment.until),
    asOf: run.asOf,
    until: Math.max(run.asOf, run.horizon ?? run.asOf),
    recordsSince: run.state.recordsSince === null ? null : toDay(run.state.recordsSince),
  };
  if (time.inForceFrom > run.asOf) return [];
  const verdicts = judgeTargets(obligation, run, time);
  return isCurrent(segment, run.asOf) ? verdicts : verdicts.filter(({ finding }) => finding.dueOn !== null);
}

function judgeTargets(obligation: Obligation, run: Run, time: Timeline): readonly Verdict[] {
  const { targets, vacant } = fanOut(obligation, run.holders, run.compiled.vocabulary);
  const judged = targets.flatMap((target) => judgeTarget(obligation, target, run, time));
  if (vacant.length === 0) return judged;
  const missing = vacant.map((name) => ({ kind: 'holder', name }) as const);
  const because: Because = { code: 'no-holder', roles: vacant };
  return [
    ...judged,
    writeVerdict(obligation, null, { status: 'unknown', because: [because], missing }, run.asOf),
  ];
}

function judgeTarget(obligation: Obligation, target: Target, run: Run, time: Timeline): readonly Verdict[] {
  const applies = checkApplies(obligation, target, run);
  if (applies.outcome !== null) return [writeVerdict(obligation, target, applies.outcome, run.asOf)];
  const optional = OPTIONAL_STRENGTHS.includes(obligation.strength);
  const outcomes = optional
    ? [judgePermission(obligation, target, run, time)]
    : judgeDuty(obligation, target, run, time);
  return outcomes.map((outcome) =>
    writeVerdict(obligation, target, after(applies.because, outcome), run.asOf),
  );
}

function after(because: readonly Because[], outcome: Outcome): Outcome {
  return because.length === 0 ? outcome : { ...outcome, because: [...because, ...outcome.because] };
}
