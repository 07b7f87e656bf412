import { factsIn } from '../../engine/facts-in.ts';
import type { CoverageRow } from '../../locale/test-texts.ts';
import type { Condition } from '../../model/condition.ts';
import { type Duty, isDated } from '../../model/duty.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { OPTIONAL_STRENGTHS, type ReadingName } from '../../model/terms.ts';

/** One thing that the cases of an obligation must show. */
export type Point = {
  readonly row: CoverageRow;
  /** The rival reading, of a `rival` row. */
  readonly reading: ReadingName | null;
};

/** Tells whether an obligation needs cases: it is timed, has a condition, is tested by typed facts, or is only allowed. */
export function needsCases({ duty, applies, strength }: Obligation): boolean {
  if (duty.type !== 'standing' || applies !== null || OPTIONAL_STRENGTHS.includes(strength)) return true;
  return duty.requires !== null;
}

/** Lists what the cases of an obligation must show; nothing for an attested duty without a condition. */
export function requiredPoints(obligation: Obligation): readonly Point[] {
  if (!needsCases(obligation)) return [];
  const rows = OPTIONAL_STRENGTHS.includes(obligation.strength)
    ? permissionRows(obligation)
    : dutyRows(obligation);
  return [...rows.map((row): Point => ({ row, reading: null })), ...rivalPoints(obligation)];
}

function permissionRows({ applies }: Obligation): readonly CoverageRow[] {
  return keep([
    ['optional', true],
    // What it permits may be typed, but an answer that is missing there changes nothing.
    ['unknown', readsFacts(applies)],
    ['not-applicable', applies !== null],
  ]);
}

function dutyRows(obligation: Obligation): readonly CoverageRow[] {
  const { duty, applies } = obligation;
  return keep([
    // A point of a document that has no period is never dated, and no number of acts completes it.
    ['met', duty.type !== 'milestones' || duty.document !== null],
    ['failing', true],
    ['last-good-day', hasLastGoodDay(duty)],
    ['day-after', hasLastGoodDay(duty)],
    ['unknown', asksForFacts(obligation) || mayLackRecords(duty)],
    ['not-applicable', applies !== null || duty.type === 'response' || duty.type === 'precondition'],
  ]);
}

function rivalPoints({ duty, readings, strength }: Obligation): readonly Point[] {
  if (readings === null || !hasLastGoodDay(duty) || OPTIONAL_STRENGTHS.includes(strength)) return [];
  return readings.rivals.map((reading): Point => ({ row: 'rival', reading }));
}

/** Tells whether the law gives a duty a last good day: of itself, or by the act before which another must come. */
export function hasLastGoodDay(duty: Duty): boolean {
  return duty.type === 'precondition' || isDated(duty);
}

function asksForFacts({ duty, applies }: Obligation): boolean {
  const requires = duty.type === 'standing' ? duty.requires : null;
  return readsFacts(applies) || readsFacts(requires);
}

function readsFacts(condition: Condition | null): boolean {
  return condition !== null && factsIn(condition).length > 0;
}

function mayLackRecords(duty: Duty): boolean {
  if (duty.type === 'milestones') return duty.document !== null;
  if (duty.type === 'document') return duty.form !== null || duty.contents.length > 0;
  return duty.type !== 'standing';
}

function keep(rows: readonly (readonly [CoverageRow, boolean])[]): readonly CoverageRow[] {
  return rows.flatMap(([row, wanted]) => (wanted ? [row] : []));
}
