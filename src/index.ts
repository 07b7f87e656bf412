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
export {
  type Citation,
  type CitationParts,
  compareCitations,
  formatCitation,
  parseCitation,
} from './model/citation.ts';
export type { Condition } from './model/condition.ts';
export type { Duty, DutyType } from './model/duty.ts';
export { type Issue, type Parsed, PatuhInputError } from './model/issue.ts';
export type { Options, OptionsInput } from './model/options.ts';
export type { Period } from './model/period.ts';
export type { PlainDate } from './model/plain-date.ts';
export type {
  Assumption,
  Because,
  BreachedFinding,
  Contest,
  Deadline,
  DocumentField,
  DueFinding,
  Evidence,
  Finding,
  MetFinding,
  MetLateFinding,
  Missing,
  NothingOwedFinding,
  Occurrence,
  OutstandingFinding,
  Report,
  StatusCounts,
  Summary,
  Unknown,
  UnknownFinding,
  UsedFact,
  Window,
} from './model/report.ts';
export type {
  Defect,
  Instrument,
  Obligation,
  ObligationVersion,
  Parties,
  Provision,
  Readings,
  Ruleset,
  RulesetInput,
} from './model/ruleset.ts';
export type {
  Fact,
  FactsInput,
  FactValue,
  State,
  StateDocument,
  StateEvent,
  StateInput,
  Unit,
} from './model/state.ts';
export type {
  Bilingual,
  Locale,
  Milestone,
  ProvisionKind,
  ReadingName,
  Status,
  Strength,
} from './model/terms.ts';
export type {
  DocumentType,
  EventType,
  FactName,
  FormId,
  RoleId,
  Topic,
  Vocabulary,
} from './model/vocabulary.ts';
