import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Missing } from '../../model/missing.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import { type CompiledCondition, tellUsed } from '../compile/compile-condition.ts';
import { groundsIn } from '../sight/fact-grounds.ts';
import { isTimed, scopeOn } from '../sight/moments.ts';
import type { Sight } from '../sight/sight.ts';

/** How a permission that was used stands to its proviso. */
export type ProvisoVerdict = {
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
  readonly evidence: readonly Evidence[];
};

/**
 * Lays the proviso of a permission upon the days on which it was used. Outside it a permission permits nothing: the
 * finding says so for each such day. A permission that was not used asks nothing.
 */
export function judgeProviso(
  proviso: CompiledCondition | null,
  days: readonly Day[],
  sight: Sight,
): ProvisoVerdict {
  if (proviso === null || days.length === 0) return NOTHING;
  // Of facts that never change one day says as much as all.
  const looked = isTimed(proviso, sight) ? [...new Set(days)] : days.slice(-1);
  const verdicts = looked.map((day) => judgeOn(day, proviso, sight));
  const telling = (['outside', 'unknown', 'within'] as const)
    .map((kind) => verdicts.filter((verdict) => verdict.kind === kind))
    .find((some) => some.length > 0);
  return {
    because: (telling ?? []).map(({ step }) => step),
    missing: (telling ?? []).flatMap(({ missing }) => missing),
    evidence: (telling ?? []).flatMap(({ evidence }) => evidence),
  };
}

const NOTHING: ProvisoVerdict = { because: [], missing: [], evidence: [] };

type DayVerdict = Omit<ProvisoVerdict, 'because'> & {
  readonly kind: 'outside' | 'unknown' | 'within';
  readonly step: Because;
};

function judgeOn(day: Day, proviso: CompiledCondition, sight: Sight): DayVerdict {
  const { missing, used, value } = proviso.judge(scopeOn(day, sight));
  const on = isTimed(proviso, sight) ? toPlainDate(day) : null;
  const evidence = groundsIn(used, sight);
  if (value === 'unknown') {
    const step: Because = { code: 'proviso-unknown', facts: missing, on };
    const asked = missing.map((name): Missing => ({ kind: 'fact', name }));
    return { kind: 'unknown', step, missing: asked, evidence };
  }
  const facts = tellUsed(used);
  return value
    ? { kind: 'within', step: { code: 'proviso-holds', facts, on }, missing: [], evidence }
    : { kind: 'outside', step: { code: 'used-outside-proviso', facts, on }, missing: [], evidence };
}
