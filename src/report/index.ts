/**
 * `patuh/report`: reports and rulesets as text. Pure: what goes in is data, what comes out is a string.
 * A terminal view takes a {@link View} (`createTelling` makes its `telling`), a CSV file a telling.
 */
export { createTelling, type Telling } from '../locale/telling.ts';
export { renderCoverageCsv, renderCoverageTable } from './coverage-views.ts';
export { renderDeadlinesCsv } from './deadlines-csv.ts';
export { renderDeadlinesTable } from './deadlines-table.ts';
export { renderExplanation } from './explain-text.ts';
export { filterReport } from './filter-report.ts';
export { type Coverage, measureCoverage } from './measure-coverage.ts';
export { type Painter, plainPainter } from './painter.ts';
export { renderQuestionsCsv, renderQuestionsTable } from './questions-views.ts';
export { renderJson } from './render-json.ts';
export { renderReportCsv } from './report-csv.ts';
export { type ReportTableOptions, renderReportTable } from './report-table.ts';
export { renderRulesetCsv, renderRulesetTable } from './ruleset-views.ts';
export { renderStarterState } from './starter-state.ts';
export { type RulesetSummary, summarizeRuleset } from './summarize-ruleset.ts';
export { pickFindings, SHOWN, type Shown, type View } from './view.ts';
