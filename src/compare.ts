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
  Confidence,
  Content,
  Covering,
  Diff,
  DiffNotice,
  Effect,
  FieldDifference,
  FieldName,
  FieldValues,
  Mention,
  Pair,
  PairIds,
  Relation,
  RulesetRef,
  TimeSpan,
  TopicDiff,
} from './compare/diff.ts';
export { diffRulesets } from './compare/diff-rulesets.ts';
export { filterDiff, filterMatrix, type TopicFilter } from './compare/filter-comparison.ts';
export type {
  BeforeAfter,
  DutyShift,
  FindingChange,
  Impact,
  ImpactTotals,
  ImpactVerdict,
  NewDate,
  StateImpact,
  StateToAssess,
} from './compare/impact.ts';
export type { CellEntry, Matrix, MatrixRow, Outlying } from './compare/matrix.ts';
export { layPersandingan, type PersandinganOptions } from './compare/persandingan/lay-persandingan.ts';
export type { Span } from './compare/persandingan/mark-words.ts';
export type {
  ChangedShare,
  HeadRow,
  Persandingan,
  PersandinganRow,
  PersandinganSide,
  Place,
  RowPair,
  RowStatus,
} from './compare/persandingan/persandingan.ts';
export { splitText } from './compare/persandingan/split-text.ts';
export type { TextAccount } from './compare/persandingan/text-account.ts';
export type { TextLine } from './compare/persandingan/text-lines.ts';
export type { HeadPart, SplitText, TextNode } from './compare/persandingan/text-node.ts';
export type {
  DefectDiff,
  InstrumentDiff,
  InstrumentDifference,
  InstrumentField,
  ProvisionChange,
  ProvisionDiff,
  ProvisionSide,
  TextDiff,
  WordDiff,
} from './compare/text-diff.ts';
export type { NoWitness, Sides, Witness } from './compare/witness/witness.ts';
