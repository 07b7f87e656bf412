/**
 * Indonesian e-government (SPBE) regulations as data, and the pure function that lays them upon the state
 * of an organization.
 *
 * @packageDocumentation
 */
export { assessImpact } from './compare/assess-impact.ts';
export { compareRulesets } from './compare/compare-rulesets.ts';
export { diffRulesets } from './compare/diff-rulesets.ts';
export { checkCompliance } from './engine/check-compliance.ts';
export { type AnyRuleset, type CompiledRuleset, compileRuleset } from './engine/compile/compile-ruleset.ts';
export { type PreparedCheck, prepareCheck } from './engine/prepare-check.ts';
export { requiredFacts } from './engine/required-facts.ts';
export { parseRuleset } from './load/parse-ruleset.ts';
export { parseState } from './load/parse-state.ts';
export { tellIssue } from './load/tell-issue.ts';
export type { Because, UsedFact } from './model/because.ts';
export {
  type Citation,
  type CitationParts,
  compareCitations,
  formatCitation,
  parseCitation,
} from './model/citation.ts';
export type { Condition } from './model/condition.ts';
export type { Duty, DutyInput, DutyType } from './model/duty.ts';
export type { Evidence, Window } from './model/evidence.ts';
export type {
  BreachedFinding,
  Contest,
  DueFinding,
  Finding,
  MetFinding,
  MetLateFinding,
  NothingOwedFinding,
  Occurrence,
  OutstandingFinding,
  UnknownFinding,
} from './model/finding.ts';
export type { Amendment, Instrument } from './model/instrument.ts';
export {
  type CodedData,
  type InputName,
  type Issue,
  type IssueCode,
  type IssueData,
  type Parsed,
  PatuhInputError,
  type Severity,
} from './model/issue.ts';
export type { Expected, Found, PlaceName, Segments, ShapeName, Subject } from './model/issues/parts.ts';
export type { Length, LengthInput } from './model/length.ts';
export type { DocumentField, Missing } from './model/missing.ts';
export type { Options, OptionsInput } from './model/options.ts';
export type { Period } from './model/period.ts';
export type { PlainDate } from './model/plain-date.ts';
export type { Point, PointInput } from './model/point.ts';
export type { Defect, Provision } from './model/provision.ts';
export type { Assumption, Deadline, Report, StatusCounts, Summary, Unknown } from './model/report.ts';
export type { Obligation, ObligationVersion, Parties, Readings, Ruleset } from './model/ruleset.ts';
export type {
  AmendmentInput,
  CounterpartInput,
  DefectInput,
  EditorialInput,
  InstrumentInput,
  JurisdictionInput,
  ObligationInput,
  ObligationVersionInput,
  PartiesInput,
  ProvisionInput,
  ReadingsInput,
  RulesetInput,
} from './model/ruleset-input.ts';
export type {
  DatedRole,
  Fact,
  FactHistory,
  HeldRole,
  State,
  StateDocument,
  StateEvent,
  Thing,
  Unit,
} from './model/state.ts';
export type {
  DatedFactInput,
  DatedRoleInput,
  FactInput,
  FactsInput,
  FactValue,
  StateDocumentInput,
  StateEventInput,
  StateInput,
  ThingInput,
  UnitInput,
} from './model/state-input.ts';
export type {
  Bilingual,
  Locale,
  Milestone,
  ProvisionKind,
  ReadingName,
  Status,
  Strength,
} from './model/terms.ts';
export type { NearMiss, Unused, UnusedReason } from './model/unused.ts';
export type {
  DocumentType,
  EventType,
  FactName,
  FormId,
  RoleId,
  Topic,
  Vocabulary,
} from './model/vocabulary.ts';
export type { VocabularyInput } from './model/vocabulary-input.ts';
