/**
 * `patuh/report`: what a person reads, in a browser too. Pure: data goes in, text comes out.
 *
 * Every view is laid out once, by one function a view, and written in any format. {@link createTelling} binds a
 * language to a ruleset and the state it was laid upon; a comparison needs no more than its rulesets.
 *
 * @example
 * const telling = createTelling(ruleset, 'id', state);
 * const view = layOutReport(report, telling);
 * const html = render(view, 'html');
 *
 * @packageDocumentation
 */
export { filterReport } from './engine/filter-report.ts';
export { type Coverage, measureCoverage } from './engine/measure-coverage.ts';
export { type DatedNorm, type RulesetSummary, summarizeRuleset } from './engine/summarize-ruleset.ts';
export { layOutDeadlines } from './report/check/deadlines-page.ts';
export { layOutExplanation } from './report/check/explain-page.ts';
export { layOutQuestions } from './report/check/questions-page.ts';
export { layOutReport, type ReportOptions } from './report/check/report-page.ts';
export type { Shown } from './report/check/shown.ts';
export {
  layOutDiff,
  layOutImpact,
  layOutMatrix,
  layOutPersandingan,
} from './report/comparison/lay-out.ts';
export { FORMATS, type Format, render } from './report/format/formats.ts';
export type { Layout } from './report/format/layout.ts';
export { renderPageDocx } from './report/format/page-docx.ts';
export type {
  Look,
  Page,
  PageBlock,
  PageCell,
  PageColumn,
  PageItem,
  PageLine,
  PageList,
  PageParagraph,
  PageRow,
  PageSection,
  PageSpan,
  PageTable,
  Tone,
} from './report/page.ts';
export type { Paint, Painter } from './report/painter.ts';
export { layOutCoverage } from './report/ruleset/coverage-page.ts';
export { layOutIssues } from './report/ruleset/issues-page.ts';
export { layOutRules } from './report/ruleset/rules-page.ts';
export { layOutRuleset } from './report/ruleset/ruleset-page.ts';
export { renderStarterState } from './report/ruleset/starter-state.ts';
export type { Sheet, SheetColumn, SheetField, SheetKind } from './report/sheet.ts';
export type { View } from './report/view.ts';
export { createTelling, type NamedUnits, type Telling } from './telling/telling.ts';
export type { Wording } from './telling/wording.ts';
export type { TellingWords } from './telling/words/contract.ts';
