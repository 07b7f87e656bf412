import { type Act, compareActs } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import { toPlainDateOrNull } from '../../model/plain-date.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import { doingsSeen } from '../sight/doings.ts';
import { papersSeen, type Sight, since } from '../sight/sight.ts';
import type { PlainVerdict } from './write-finding.ts';

/** A permission or power is never owed; the finding says whether it was used, where the state tells. */
export function judgePermission(prepared: PreparedNorm, sight: Sight): PlainVerdict {
  const { norm, time } = prepared;
  if (norm.acts.length === 0 && norm.documents.length === 0) return judgeByState(prepared, sight);
  const uses = since(time.inForceFrom, usesOf(prepared, sight));
  const last = uses[uses.length - 1] ?? null;
  const { recordsSince } = sight.run.index;
  const incomplete = recordsSince !== null && time.inForceFrom < recordsSince;
  const used = last !== null ? true : incomplete ? null : false;
  const step: Because = { code: 'permission', used, lastUsed: toPlainDateOrNull(last?.on ?? null) };
  return { status: 'optional', evidence: uses.map(({ evidence }) => evidence), because: [step] };
}

// Where it shows in what holds rather than in what was done.
function judgeByState({ lay }: PreparedNorm, sight: Sight): PlainVerdict {
  const settled = lay(sight)[0]?.settled ?? null;
  const known = settled?.status === 'met' || settled?.status === 'breached';
  const used = known ? settled.status === 'met' : null;
  const step: Because = { code: 'permission', used, lastUsed: null };
  return { status: 'optional', evidence: settled?.evidence ?? [], because: [step] };
}

function usesOf({ norm, time }: PreparedNorm, sight: Sight): readonly Act[] {
  if (norm.acts.length > 0) {
    const { acts, unclear } = doingsSeen(sight, norm.acts);
    return unclear.length === 0 ? acts : [...acts, ...unclear].sort(compareActs);
  }
  return norm.documents.flatMap((type) => papersSeen(sight, type, time.asOf)).map(({ act }) => act);
}
