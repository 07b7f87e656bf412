import { type Persandingan, ROW_STATUSES } from '../../compare/persandingan/persandingan.ts';
import type { Page, PageColumn, PageSection, PageTable } from '../page.ts';
import { capitalized, sourceLines } from './diff-telling.ts';
import { cellOf, headCell, parentCell } from './persandingan-cells.ts';
import { nameStatus, remarksOf, toldPlaces } from './persandingan-remarks.ts';
import { instrumentOf, type PersandinganTelling } from './persandingan-telling.ts';
import { textSections } from './persandingan-texts.ts';

/** Lays out a matriks persandingan: semula, menjadi, keterangan, a row for every provision of either side. */
export function pageOfPersandingan(table: Persandingan, view: PersandinganTelling): Page {
  return {
    locale: view.texts.locale,
    wide: true,
    long: true,
    title: titleOf(view),
    lines: [...sourceLines(table, view), ...parentLine(table, view), ...readingLines(table, view)],
    sections: [
      summaryOf(table, view),
      ...headSection(table, view),
      { title: view.table.titles.rows, blocks: [tableOf(table, view)] },
      ...textSections(table, view),
    ],
  };
}

/** What the table is called. */
function titleOf(view: PersandinganTelling): string {
  const { titles } = view.table;
  return view.versions
    ? titles.versions(instrumentOf(view.b, view), view.a.name, view.b.name)
    : titles.regulations(view.a.name, view.b.name);
}

/** The columns of both sides, by what they are and of which text: between regulations nothing was and nothing becomes. */
export function sideHeadings(view: PersandinganTelling): readonly [string, string] {
  const { headings, column } = view.table;
  if (!view.versions) return [capitalized(view.a.name), capitalized(view.b.name)];
  return [column(headings.before, view.a.name), column(headings.after, view.b.name)];
}

function parentLine({ parent }: Persandingan, view: PersandinganTelling): readonly string[] {
  if (parent === null || view.parent === null) return [];
  const source = `${instrumentOf(view.parent, view)} (${parent.id} ${parent.version}, ${parent.digest.slice(0, 12)})`;
  return [`${view.table.parent(view.parent.name)}: ${source}`];
}

function readingLines({ rows }: Persandingan, view: PersandinganTelling): readonly string[] {
  return [
    ...(view.versions ? [] : [view.words.reads(view.a.name, view.b.name)]),
    ...(rows.some(({ marks }) => marks !== null)
      ? [view.table.marks[view.versions ? 'versions' : 'regulations']]
      : []),
  ];
}

function summaryOf({ rows, share }: Persandingan, view: PersandinganTelling): PageSection {
  const { table } = view;
  const counts = ROW_STATUSES.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    return count === 0 ? [] : [{ cells: [nameStatus(status, view), String(count)] }];
  });
  const columns: readonly PageColumn[] = [
    { heading: table.headings.status, width: 3 },
    { heading: table.headings.count, width: 1, align: 'right' },
  ];
  return {
    title: table.titles.summary,
    lines: share === null ? [] : shareLines(share, view),
    blocks: [{ kind: 'table', columns, rows: counts }],
  };
}

function shareLines(share: NonNullable<Persandingan['share']>, { table }: PersandinganTelling) {
  const { of, changed, inserted, deleted, aboveHalf, byWording } = share;
  const percent = of === 0 ? 100 : Math.round(((changed + inserted + deleted) * 100) / of);
  return [
    table.share(share, String(percent)),
    table.shareBasis[byWording ? 'wording' : 'norms'],
    ...(aboveHalf ? [{ text: table.aboveHalf, tone: 'warning' as const, sign: '!' }] : []),
  ];
}

function headSection({ head }: Persandingan, view: PersandinganTelling): readonly PageSection[] {
  if (head.length === 0) return [];
  const rows = head.map((row) => ({
    cells: [
      headCell(row, 'a'),
      headCell(row, 'b'),
      [{ text: view.table.parts[row.part], tone: 'strong' as const }, view.table.statuses[row.status]],
    ],
  }));
  const columns = columnsOf(false, view);
  return [{ title: view.table.titles.head, blocks: [{ kind: 'table', columns, rows, rowHeader: null }] }];
}

function tableOf({ rows }: Persandingan, view: PersandinganTelling): PageTable {
  const told = toldPlaces(rows, view.versions);
  return {
    kind: 'table',
    columns: columnsOf(view.parent !== null, view),
    rowHeader: null,
    rows: rows.map((row) => ({
      cells: [
        cellOf(row, 'a', view),
        cellOf(row, 'b', view),
        ...(view.parent === null ? [] : [parentCell(row, view)]),
        remarksOf(row, told, view),
      ],
    })),
  };
}

function columnsOf(withParent: boolean, view: PersandinganTelling): readonly PageColumn[] {
  const [before, after] = sideHeadings(view);
  const parent = view.parent === null ? '' : view.table.parent(view.parent.name);
  return [
    { heading: before, width: 35 },
    { heading: after, width: 35 },
    ...(withParent ? [{ heading: parent, width: 28 }] : []),
    { heading: view.table.headings.remarks, width: 30 },
  ];
}
