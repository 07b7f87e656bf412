import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Status } from '../../model/terms.ts';
import { renderContestedLines } from './contested-findings.ts';
import { renderDaysAhead } from './days-ahead.ts';
import { renderFindingGroups } from './finding-groups.ts';
import { renderOutstandingTable } from './outstanding-table.ts';
import { renderReportHead } from './report-head.ts';
import { pickFindings, type Shown, STATUSES_SHOWN, titleLines, type View } from './shown.ts';
import { renderSummaryTable } from './summary-table.ts';
import { renderUnknownLines } from './unknown-findings.ts';

/** What a view of a report shows beside its findings. */
export type ReportTableOptions = {
  readonly show: Shown;
  /** Said beside the day judged, such as that it is today. */
  readonly asOfNote?: string;
  /** The command that lists the questions in full. */
  readonly questionsCommand?: string;
};

/**
 * Renders a report for a terminal: what is in breach first (Pasal, unit, first day in breach, days late), then
 * what is due next, what is outstanding or was late, what is not known, and counts of all findings that add up.
 */
export function renderReportTable(report: Report, options: ReportTableOptions, view: View): string {
  const { telling } = view;
  const { total } = report.summary.all;
  const sections = STATUSES_SHOWN[options.show].flatMap((status) =>
    renderSection(status, report, options, view),
  );
  const none = report.violations.length === 0 ? ['', `✓ ${telling.texts.views.nothing.breached}`] : [];
  const lines = [
    ...renderReportHead(report, view, options.asOfNote),
    ...none,
    ...sections,
    ...(options.show === 'lead' ? renderContested(report, view) : []),
    ...titleLines(telling.texts.views.summary(total, telling.say.number(total)), view),
    ...renderSummaryTable(report.summary, view),
    ...(options.show === 'lead' ? ['', telling.texts.views.seeAll] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function renderSection(
  status: Status,
  report: Report,
  options: ReportTableOptions,
  view: View,
): readonly string[] {
  const findings = report.findings.filter((finding) => finding.status === status);
  if (findings.length === 0) return [];
  const title = titleLines(view.telling.texts.views.sections[status](findings.length), view);
  return [...title, ...renderFindings(status, findings, report, options, view)];
}

function renderFindings(
  status: Status,
  findings: readonly Finding[],
  report: Report,
  { show, questionsCommand }: ReportTableOptions,
  view: View,
): readonly string[] {
  // A reader who did not ask for everything sees what nobody has answered as one line, not as hundreds.
  if (status === 'unknown' && show !== 'all')
    return renderUnknownLines(findings, report, questionsCommand, view);
  if (status === 'outstanding' && show === 'lead') return renderOutstandingTable(findings, view);
  if (status === 'due' && show === 'lead') return renderDaysAhead(findings, report.asOf, view);
  return renderFindingGroups(findings, report.asOf, view);
}

// Verdicts that rest on a reading, where the sections above did not list them.
function renderContested(report: Report, view: View): readonly string[] {
  const listed = new Set(pickFindings(report.findings, 'lead'));
  const others = report.findings.filter((finding) => finding.contested !== null && !listed.has(finding));
  if (others.length === 0) return [];
  return [
    ...titleLines(view.telling.texts.views.dependsOnReading(others.length), view),
    ...renderContestedLines(others, view),
  ];
}
