import { groupBy } from '../model/collections.ts';
import { toDay } from '../model/plain-date.ts';
import type { Deadline, Report } from '../model/report.ts';
import { nameSome } from './finding-groups.ts';
import { renderTable } from './render-table.ts';
import { renderReportHead } from './report-head.ts';
import { tellPlace } from './tell-finding.ts';
import { titleLines, type View } from './view.ts';

/** Renders the dates ahead for a terminal, by day; units with the same date for the same duty share a row. */
export function renderDeadlinesTable(report: Report, view: View, asOfNote = ''): string {
  const { telling, width, painter } = view;
  const { headings, views, phrases } = telling.texts;
  const head = renderReportHead(report, view, asOfNote);
  const title = titleLines(views.deadlines(report.deadlines.length), view);
  if (report.deadlines.length === 0) return `${[...head, '', views.nothing.deadlines].join('\n')}\n`;
  const columns = [headings.dueOn, headings.daysLeft, headings.citation, headings.unit, headings.gist];
  const groups = groupBy(report.deadlines, ({ obligation, dueOn, window }) =>
    JSON.stringify([obligation, dueOn, window]),
  );
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      [
        { text: telling.say.date(first.dueOn), paint: painter.warning },
        phrases.daysLeft(daysLeft(first, report)),
        tellPlace(first),
        nameSome(
          group.map(({ unit, bearer }) => telling.say.unit(unit, bearer)),
          phrases.andOthers,
        ),
        [telling.say.gist(first.obligation), first.occurrence].filter(Boolean).join(' · '),
      ],
    ];
  });
  const table = renderTable(
    columns.map((heading) => ({ heading })),
    rows,
    { width, painter },
  );
  return `${[...head, ...title, ...table].join('\n')}\n`;
}

/** Days from the day judged to the last good day; 0 when that is the day judged. */
export function daysLeft({ dueOn }: Deadline, { asOf }: Report): number {
  return toDay(dueOn) - toDay(asOf);
}
