import { factsIn } from '../../engine/compile/facts-in.ts';
import type { Compositions } from '../../model/composition.ts';
import type { Condition } from '../../model/condition.ts';
import { actsOf, conditionOf, type DutyType, isAttested, pointsOf, triggersOf } from '../../model/duty.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { isOptional, type ReadingName } from '../../model/terms.ts';

/** What the cases of an obligation must show. */
export type CoverageRow =
  | 'met'
  | 'failing'
  | 'last-good-day'
  | 'day-after'
  | 'unknown'
  | 'part'
  | 'within-proviso'
  | 'outside-proviso'
  | 'scope'
  | 'transition'
  | 'not-applicable'
  | 'rival'
  | 'optional'
  | 'silence';

/** One thing that the cases of an obligation must show. */
export type CasePoint = {
  readonly row: CoverageRow;
  /** The rival reading, of a `rival` row. */
  readonly reading: ReadingName | null;
};

// The shapes in which acts add up.
const TALLIED: readonly DutyType[] = ['recurring', 'once'];

/** Tells whether an obligation needs cases: it is timed, has a condition, is tested by typed facts or upon an act, or is only allowed. */
export function needsCases({ duty, applies, strength }: Obligation): boolean {
  return !isAttested(duty) || triggersOf(duty).length > 0 || applies !== null || isOptional(strength);
}

/** Lists what the cases of an obligation must show; nothing for an attested duty without a condition. */
export function requiredPoints(obligation: Obligation, compositions: Compositions): readonly CasePoint[] {
  if (!needsCases(obligation)) return [];
  const rows = isOptional(obligation.strength)
    ? permissionRows(obligation)
    : [...dutyRows(obligation), ...scopeRows(obligation, compositions)];
  return [...rows.map((row): CasePoint => ({ row, reading: null })), ...rivalPoints(obligation)];
}

function permissionRows({ applies, proviso }: Obligation): readonly CoverageRow[] {
  return keep([
    ['optional', true],
    ['within-proviso', proviso !== null],
    ['outside-proviso', proviso !== null],
    // What it permits may be typed, but an answer that is missing there changes nothing.
    ['unknown', readsFacts(applies)],
    ['not-applicable', applies !== null],
  ]);
}

function dutyRows({ duty, applies, versions }: Obligation): readonly CoverageRow[] {
  const points = pointsOf(duty);
  return keep([
    ['met', points.includes('met')],
    ['failing', points.includes('failing')],
    ['last-good-day', points.includes('limit')],
    ['day-after', points.includes('limit')],
    ['unknown', readsFacts(applies) || readsFacts(conditionOf(duty)) || points.includes('lacking-records')],
    ['not-applicable', applies !== null || points.includes('no-trigger')],
    // What was running when one wording followed another.
    ['transition', versions.some(({ transition }) => transition !== null)],
  ]);
}

// Of an act with parts, that one of them is not enough; of one with a scope, that it may not be known.
function scopeRows({ duty }: Obligation, compositions: Compositions): readonly CoverageRow[] {
  if (!TALLIED.includes(duty.type)) return [];
  const composed = actsOf(duty).flatMap((type) => compositions.get(type) ?? []);
  return keep([
    ['part', composed.some(({ leaves }) => leaves.length > 1)],
    ['scope', composed.some(({ hasScope }) => hasScope)],
  ]);
}

function rivalPoints({ duty, readings, strength }: Obligation): readonly CasePoint[] {
  if (readings === null || isOptional(strength) || !pointsOf(duty).includes('rival')) return [];
  return readings.rivals.map((reading): CasePoint => ({ row: 'rival', reading }));
}

function readsFacts(condition: Condition | null): boolean {
  return condition !== null && factsIn(condition).length > 0;
}

function keep(rows: readonly (readonly [CoverageRow, boolean])[]): readonly CoverageRow[] {
  return rows.flatMap(([row, wanted]) => (wanted ? [row] : []));
}
