/**
 * `patuh/compare`: rulesets laid beside one another. How one stands to another, many side by side, and what
 * an amendment does to the governments it touches.
 *
 * @packageDocumentation
 */
export { assessImpact } from './compare/assess-impact.ts';
export { compareRulesets } from './compare/compare-rulesets.ts';
export type {
  Change,
  Diff,
  Effect,
  FieldDifference,
  FieldValues,
  Relation,
  TopicDiff,
} from './compare/diff.ts';
export { diffRulesets } from './compare/diff-rulesets.ts';
export type { Impact, ImpactTotals, StateImpact, StateToAssess } from './compare/impact.ts';
export type { CellEntry, Matrix, MatrixRow } from './compare/matrix.ts';
export type { Witness } from './compare/witness/witness.ts';
