import { type Act, compareActs } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import { toPlainDateOrNull } from '../../model/plain-date.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import { doingsSeen } from '../sight/doings.ts';
import { papersSeen, type Sight, since } from '../sight/sight.ts';
import { judgeProviso, type ProvisoVerdict } from './proviso.ts';
import type { PlainVerdict } from './write-finding.ts';

/** A permission or power is never owed; the finding says whether it was used, where the state tells. */
export function judgePermission(prepared: PreparedNorm, sight: Sight): PlainVerdict {
  const { norm, time } = prepared;
  if (norm.acts.length === 0 && norm.documents.length === 0) return judgeByState(prepared, sight);
  const uses = since(time.inForceFrom, usesOf(prepared, sight));
  const last = uses[uses.length - 1] ?? null;
  const incomplete = time.inForceFrom < sight.run.completeFrom;
  const used = last !== null ? true : incomplete ? null : false;
  const step: Because = { code: 'permission', used, lastUsed: toPlainDateOrNull(last?.on ?? null) };
  const days = uses.map(({ on }) => on);
  return permitted(
    step,
    uses.map(({ evidence }) => evidence),
    judgeProviso(norm.proviso, days, sight),
  );
}

function permitted(step: Because, evidence: readonly Evidence[], proviso: ProvisoVerdict): PlainVerdict {
  return {
    status: 'optional',
    because: [step, ...proviso.because],
    missing: proviso.missing,
    evidence: [...evidence, ...proviso.evidence],
  };
}

// Where it shows in what holds rather than in what was done.
function judgeByState({ lay, norm }: PreparedNorm, sight: Sight): PlainVerdict {
  const settled = lay(sight)[0]?.settled ?? null;
  const known = settled?.status === 'met' || settled?.status === 'breached';
  const used = known ? settled.status === 'met' : null;
  const step: Because = { code: 'permission', used, lastUsed: null };
  const days = used === true ? [sight.run.asOf] : [];
  return permitted(step, settled?.evidence ?? [], judgeProviso(norm.proviso, days, sight));
}

function usesOf({ norm, time }: PreparedNorm, sight: Sight): readonly Act[] {
  if (norm.acts.length > 0) {
    const { acts, unclear } = doingsSeen(sight, norm.acts);
    return unclear.length === 0 ? acts : [...acts, ...unclear].sort(compareActs);
  }
  return norm.documents.flatMap((type) => papersSeen(sight, type, time.asOf)).map(({ act }) => act);
}
