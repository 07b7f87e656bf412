/**
 * `patuh/testing`: cases of regulations, in Node and in a browser. Text goes in, results come out; nothing here
 * reads a file.
 *
 * @example
 * const parsed = parseCaseFile({ file: 'pasal-23.yaml', text }, ruleset);
 * if (parsed.ok) runCases(ruleset, parsed.value).results.map(({ case: one, passed }) => [one.title.en, passed]);
 */

export type { Source } from './load/yaml-source.ts';
export { casesToJson } from './report/cases/cases-json.ts';
export { renderJunit } from './report/cases/cases-junit.ts';
export { layOutCases } from './report/cases/cases-page.ts';
export type { Case, CaseFile } from './testing/case.ts';
export type { CaseFolderResult } from './testing/case-folder.ts';
export type {
  CaseFileResult,
  CaseResult,
  Check,
  CheckedField,
  Difference,
  FindingCheck,
} from './testing/case-result.ts';
export type { Absence, CaseExpectations, Expectation, ExpectedDeadline } from './testing/case-schema.ts';
export {
  type ConformanceSuite,
  type ConformanceVector,
  type ExpectedReport,
  makeConformanceSuite,
  runVector,
} from './testing/conformance.ts';
export {
  type CaseCoverage,
  type MeasuredObligation,
  type MeasuredPoint,
  measureCases,
} from './testing/coverage/measure-cases.ts';
export type { CasePoint, CoverageRow } from './testing/coverage/required-points.ts';
export { type Equivalent, parseEquivalents } from './testing/mutation/equivalents.ts';
export type { LawChange, Mutant, MutationKind } from './testing/mutation/mutant.ts';
export { type MutantResult, runMutants } from './testing/mutation/run-mutants.ts';
export { type MutationResult, type Score, scoreMutants } from './testing/mutation/score-mutants.ts';
export { parseCaseFile } from './testing/parse-case-file.ts';
export { runCases } from './testing/run-cases.ts';
