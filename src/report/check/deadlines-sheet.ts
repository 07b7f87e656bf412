import type { Telling } from '../../locale/telling.ts';
import { formatCitation } from '../../model/citation.ts';
import { writeOccurrenceOrNull } from '../../model/occurrence.ts';
import { toDay } from '../../model/plain-date.ts';
import type { Report } from '../../model/report.ts';
import { renderCsv } from '../format/sheet-csv.ts';

/** Renders the dates ahead as CSV, one row for each duty of each unit. Days are ISO 8601. */
export function renderDeadlinesCsv(report: Report, { texts, say }: Telling): string {
  const { headings } = texts;
  const columns = [
    headings.dueOn,
    headings.daysLeft,
    headings.citation,
    headings.obligation,
    headings.unitId,
    headings.unit,
    headings.occurrence,
    headings.windowFrom,
    headings.windowTo,
    headings.reading,
    headings.policy,
    headings.gist,
  ];
  const rows = report.deadlines.map((deadline) => [
    deadline.dueOn,
    toDay(deadline.dueOn) - toDay(report.asOf),
    deadline.cites.map(formatCitation).join('; '),
    deadline.obligation,
    deadline.unit,
    say.unit(deadline.unit, deadline.bearer),
    writeOccurrenceOrNull(deadline.occurrence),
    deadline.window.from,
    deadline.window.to,
    deadline.reading === null ? null : say.reading(deadline.reading),
    deadline.policy === null ? null : say.period(deadline.policy),
    say.gist(deadline.obligation),
  ]);
  return renderCsv(columns, rows, texts.locale);
}
