import { actsOf } from '../model/duty.ts';
import { type Day, toDay, toPlainDateOrNull } from '../model/plain-date.ts';
import type { Obligation } from '../model/ruleset.ts';
import { type Act, actOfDocument, evidenceOf } from './act.ts';
import { judgeStanding } from './duties/standing.ts';
import type { DutyContext, Timeline } from './duty-context.ts';
import type { Target } from './fan-out.ts';
import { contextFor, type Run } from './run.ts';
import type { Outcome } from './verdict.ts';

/** A permission or power is never owed; the finding says whether it was used, where the state tells. */
export function judgePermission(obligation: Obligation, target: Target, run: Run, time: Timeline): Outcome {
  const context = contextFor(run, target, { time, reading: null, policy: null, obligation });
  const { duty } = obligation;
  if (duty.type === 'standing') {
    const roles = target.unit === null ? [] : run.holders.rolesOf(target.unit);
    const { status, evidence } = judgeStanding(duty, context, roles);
    const used = status === 'unknown' ? null : status === 'met';
    return { status: 'optional', evidence, because: [{ code: 'permission', used, lastUsed: null }] };
  }
  const uses = usesOf(obligation, context).filter((act) => act.on >= time.inForceFrom);
  const last: Day | null = uses.at(-1)?.on ?? null;
  const incomplete = time.recordsSince !== null && time.inForceFrom < time.recordsSince;
  const used = last !== null ? true : incomplete ? null : false;
  return {
    status: 'optional',
    evidence: uses.map(evidenceOf),
    because: [{ code: 'permission', used, lastUsed: toPlainDateOrNull(last) }],
  };
}

function usesOf({ duty }: Obligation, context: DutyContext): readonly Act[] {
  if (duty.type !== 'document') return context.acts(actsOf(duty));
  return context
    .documents(duty.document)
    .filter((document) => toDay(document.from) <= context.time.asOf)
    .map(actOfDocument);
}
