/**
 * `patuh/report`: reports and rulesets as text. Pure: what goes in is data, what comes out is a string.
 * A terminal view takes a {@link View} (`createTelling` makes its `telling`), a CSV file a telling. A comparison is
 * laid out once as a {@link Page}, and the page written for a terminal, as Markdown or as HTML.
 */

export { filterReport } from './engine/filter-report.ts';
export { type Coverage, measureCoverage } from './engine/measure-coverage.ts';
export { type RulesetSummary, summarizeRuleset } from './engine/summarize-ruleset.ts';
export { createTelling, type Telling } from './locale/telling.ts';
export { renderDeadlinesTable } from './report/check/deadlines-page.ts';
export { renderDeadlinesCsv } from './report/check/deadlines-sheet.ts';
export { renderExplanation } from './report/check/explain-page.ts';
export { renderQuestionsCsv, renderQuestionsTable } from './report/check/questions-page.ts';
export { type ReportTableOptions, renderReportTable } from './report/check/report-page.ts';
export { renderReportCsv } from './report/check/report-sheet.ts';
export { pickFindings, SHOWN, type Shown, type View } from './report/check/shown.ts';
export { layOutChangeNote } from './report/comparison/diff-note.ts';
export { layOutDiff } from './report/comparison/diff-page.ts';
export { renderDiffCsv } from './report/comparison/diff-sheet.ts';
export { createDiffView, type DiffView } from './report/comparison/diff-view.ts';
export { layOutImpact } from './report/comparison/impact-page.ts';
export { renderImpactCsv } from './report/comparison/impact-sheet.ts';
export { createImpactView, type ImpactView } from './report/comparison/impact-view.ts';
export { layOutMatrix } from './report/comparison/matrix-page.ts';
export { renderMatrixCsv } from './report/comparison/matrix-sheet.ts';
export { createMatrixView, type MatrixView } from './report/comparison/matrix-view.ts';
export { renderJson } from './report/format/json.ts';
export { renderPageHtml } from './report/format/page-html.ts';
export { renderPageMarkdown } from './report/format/page-markdown.ts';
export { renderPageText } from './report/format/page-text.ts';
export type { Page } from './report/page.ts';
export { type Painter, plainPainter } from './report/painter.ts';
export { renderCoverageCsv, renderCoverageTable } from './report/ruleset/coverage-page.ts';
export { renderRulesetCsv, renderRulesetTable } from './report/ruleset/ruleset-page.ts';
export { renderStarterState } from './report/ruleset/starter-state.ts';
