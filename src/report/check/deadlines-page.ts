import type { Report } from '../../model/report.ts';
import { renderDaysAhead } from './days-ahead.ts';
import { renderReportHead } from './report-head.ts';
import { titleLines, type View } from './shown.ts';

/** Renders the dates ahead for a terminal, by day; units with the same date for the same duty share a row. */
export function renderDeadlinesTable(report: Report, view: View, asOfNote = ''): string {
  const { views } = view.telling.texts;
  const { deadlines, asOf } = report;
  const ahead =
    deadlines.length === 0
      ? ['', views.nothing.deadlines]
      : [...titleLines(views.deadlines(deadlines.length), view), ...renderDaysAhead(deadlines, asOf, view)];
  return `${[...renderReportHead(report, view, asOfNote), ...ahead].join('\n')}\n`;
}
