import { isAttested } from '../model/duty.ts';
import type { Period } from '../model/period.ts';
import { type Day, toPlainDateOrNull } from '../model/plain-date.ts';
import type { Because, Contest, Evidence, Finding } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import type { ReadingName, Status } from '../model/terms.ts';
import type { Target } from './fan-out.ts';
import type { Missing } from './missing.ts';

/** A finding with what the report as a whole still needs: what is missing, and whether it is listed or only ahead. */
export type Verdict = {
  readonly finding: Finding;
  readonly missing: readonly Missing[];
  readonly listed: boolean;
};

/** What a finding says beyond the obligation and the target; all of it may be left out but the status. */
export type Outcome = {
  readonly status: Status;
  readonly because: readonly Because[];
  readonly missing?: readonly Missing[];
  /** False for a window that is still ahead: it gives a deadline, not a finding. */
  readonly listed?: boolean;
  readonly evidence?: readonly Evidence[];
  readonly span?: { readonly from: Day; readonly to: Day | null } | null;
  readonly breachedFrom?: Day | null;
  readonly metOn?: Day | null;
  readonly occurrence?: string | null;
  readonly reading?: ReadingName | null;
  readonly policy?: Period | null;
  readonly contested?: readonly Contest[] | null;
};

const DATED: readonly Status[] = ['due', 'met', 'met-late', 'breached', 'unknown'];

/** Writes an outcome as a finding. Days late count from the first day in breach to the day done, or the day judged. */
export function writeVerdict(
  obligation: Obligation,
  target: Target | null,
  outcome: Outcome,
  asOf: Day,
): Verdict {
  const { status, span = null, breachedFrom = null, metOn = null } = outcome;
  const window =
    span === null ? null : { from: toPlainDateOrNull(span.from), to: toPlainDateOrNull(span.to) };
  const finding: Finding = {
    obligation: obligation.id,
    topic: obligation.topic,
    unit: target?.unit?.id ?? null,
    bearer: target === null ? obligation.bearer : target.bearer,
    status,
    cites: obligation.cites,
    strength: obligation.strength,
    attested: isAttested(obligation.duty),
    occurrence: outcome.occurrence ?? null,
    window,
    dueOn: window !== null && DATED.includes(status) ? window.to : null,
    breachedFrom: toPlainDateOrNull(breachedFrom),
    daysLate: breachedFrom === null ? null : (metOn ?? asOf) - breachedFrom + 1,
    metOn: toPlainDateOrNull(metOn),
    evidence: outcome.evidence ?? [],
    missing: (outcome.missing ?? []).map(({ name }) => name),
    reading: outcome.reading ?? null,
    policy: outcome.policy ?? null,
    contested: outcome.contested ?? null,
    because: outcome.because,
  };
  return { finding, missing: outcome.missing ?? [], listed: outcome.listed ?? true };
}
