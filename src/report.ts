/**
 * `patuh/report`: reports and rulesets as text. Pure: what goes in is data, what comes out is a string.
 * A terminal view takes a {@link View} (`createTelling` makes its `telling`), a CSV file a telling.
 */
export { createTelling, type Telling } from './locale/telling.ts';
export { renderCoverageCsv, renderCoverageTable } from './report/coverage-views.ts';
export { renderDeadlinesCsv } from './report/deadlines-csv.ts';
export { renderDeadlinesTable } from './report/deadlines-table.ts';
export { renderExplanation } from './report/explain-text.ts';
export { filterReport } from './report/filter-report.ts';
export { type Coverage, measureCoverage } from './report/measure-coverage.ts';
export { type Painter, plainPainter } from './report/painter.ts';
export { renderQuestionsCsv, renderQuestionsTable } from './report/questions-views.ts';
export { renderJson } from './report/render-json.ts';
export { renderReportCsv } from './report/report-csv.ts';
export { type ReportTableOptions, renderReportTable } from './report/report-table.ts';
export { renderRulesetCsv, renderRulesetTable } from './report/ruleset-views.ts';
export { renderStarterState } from './report/starter-state.ts';
export { type RulesetSummary, summarizeRuleset } from './report/summarize-ruleset.ts';
export { pickFindings, SHOWN, type Shown, type View } from './report/view.ts';
