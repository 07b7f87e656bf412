import type { Summary } from '../../model/report.ts';
import { STATUSES } from '../../model/terms.ts';
import { type Cell, type Column, renderTable } from '../format/render-table.ts';
import { paintOf, STATUS_SIGNS } from '../painter.ts';
import type { View } from './shown.ts';

/** Counts of findings by status, recorded and attested duties apart; rows and columns add up. */
export function renderSummaryTable(summary: Summary, { telling, width, painter }: View): readonly string[] {
  const { headings, terms } = telling.texts;
  const columns: readonly Column[] = [
    { heading: headings.status },
    { heading: headings.recorded, align: 'right' },
    { heading: headings.attested, align: 'right' },
    { heading: headings.total, align: 'right' },
  ];
  const numbers = (key: keyof Summary['all']) =>
    [summary.recorded[key], summary.attested[key], summary.all[key]].map(telling.say.number);
  const rows: Cell[][] = STATUSES.filter((status) => summary.all[status] > 0).map((status) => [
    { text: `${STATUS_SIGNS[status]} ${terms.statuses[status]}`, paint: paintOf(status, painter) },
    ...numbers(status),
  ]);
  return renderTable(columns, [...rows, [headings.total, ...numbers('total')]], {
    width,
    indent: 2,
    painter,
  });
}
