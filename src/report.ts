/**
 * `patuh/report`: reports and rulesets as text. Pure: what goes in is data, what comes out is a string.
 * A terminal view takes a {@link View} (`createTelling` makes its `telling`), a CSV file a telling. A comparison is
 * laid out once as a {@link Page}, and the page written for a terminal, as Markdown or as HTML.
 */
export { createTelling, type Telling } from './locale/telling.ts';
export { renderCoverageCsv, renderCoverageTable } from './report/coverage-views.ts';
export { renderDeadlinesCsv } from './report/deadlines-csv.ts';
export { renderDeadlinesTable } from './report/deadlines-table.ts';
export { renderDiffCsv } from './report/diff-csv.ts';
export { layOutChangeNote } from './report/diff-note.ts';
export { layOutDiff } from './report/diff-page.ts';
export { createDiffView, type DiffView } from './report/diff-view.ts';
export { renderExplanation } from './report/explain-text.ts';
export { filterReport } from './report/filter-report.ts';
export { renderImpactCsv } from './report/impact-csv.ts';
export { layOutImpact } from './report/impact-page.ts';
export { createImpactView, type ImpactView } from './report/impact-view.ts';
export { renderMatrixCsv } from './report/matrix-csv.ts';
export { layOutMatrix } from './report/matrix-page.ts';
export { createMatrixView, type MatrixView } from './report/matrix-view.ts';
export { type Coverage, measureCoverage } from './report/measure-coverage.ts';
export type { Page } from './report/page.ts';
export { renderPageHtml } from './report/page-html.ts';
export { renderPageMarkdown } from './report/page-markdown.ts';
export { renderPageText } from './report/page-text.ts';
export { type Painter, plainPainter } from './report/painter.ts';
export { renderQuestionsCsv, renderQuestionsTable } from './report/questions-views.ts';
export { renderJson } from './report/render-json.ts';
export { renderReportCsv } from './report/report-csv.ts';
export { type ReportTableOptions, renderReportTable } from './report/report-table.ts';
export { renderRulesetCsv, renderRulesetTable } from './report/ruleset-views.ts';
export { renderStarterState } from './report/starter-state.ts';
export { type RulesetSummary, summarizeRuleset } from './report/summarize-ruleset.ts';
export { pickFindings, SHOWN, type Shown, type View } from './report/view.ts';
