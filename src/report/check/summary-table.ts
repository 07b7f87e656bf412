import type { Summary } from '../../model/report.ts';
import { STATUSES } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageColumn, PageRow, PageTable } from '../page.ts';
import { STATUS_SIGNS, STATUS_TONES } from '../status-look.ts';

/** Counts of findings by status, recorded and attested duties apart; rows and columns add up. */
export function tableOfSummary(summary: Summary, { texts, say }: Telling): PageTable {
  const { headings, terms } = texts;
  const numbers = [headings.recorded, headings.attested, headings.total];
  const columns: readonly PageColumn[] = [
    { heading: headings.status, width: 4 },
    ...numbers.map((heading) => ({ heading, width: 2, align: 'right' as const })),
  ];
  const counts = (key: keyof Summary['all']) =>
    [summary.recorded[key], summary.attested[key], summary.all[key]].map(say.number);
  const rows: readonly PageRow[] = STATUSES.filter((status) => summary.all[status] > 0).map((status) => ({
    cells: [
      { text: `${STATUS_SIGNS[status]} ${terms.statuses[status]}`, tone: STATUS_TONES[status] },
      ...counts(status),
    ],
  }));
  return { kind: 'table', columns, rows: [...rows, { cells: [headings.total, ...counts('total')] }] };
}
