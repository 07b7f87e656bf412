import { cellLines, type Page, type PageList, type PageTable } from '../page.ts';
import type { Painter } from '../painter.ts';
import { layOutRows } from './render-table.ts';
import { indentText, wrapText } from './wrap-text.ts';

/** The terminal that a page is laid out for. */
export type PageLayout = { readonly width: number; readonly painter: Painter };

/** Lays a page out for a terminal. */
export function renderPageText(page: Page, layout: PageLayout): string {
  const { width, painter } = layout;
  const head = [
    ...wrapText(page.title, width).map(painter.strong),
    ...page.lines.flatMap((line) => wrapText(line, width)),
  ];
  const sections = page.sections.flatMap(({ title, lines, blocks }) => [
    '',
    ...wrapText(title, width).map(painter.strong),
    ...lines.flatMap((line) => wrapText(line, width)),
    ...blocks.flatMap((block) =>
      block.kind === 'table' ? tableLines(block, layout) : listLines(block, layout),
    ),
  ]);
  return `${[...head, ...sections].join('\n')}\n`;
}

function tableLines({ columns, rows }: PageTable, { width, painter }: PageLayout): readonly string[] {
  // Every line of a field is a row of its own, so that fields of several lines stay beside each other.
  const flat = rows.flatMap((row) => {
    const fields = row.map(cellLines);
    const height = Math.max(1, ...fields.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => fields.map((lines) => lines[line] ?? ''));
  });
  const headings = columns.map((heading) => ({ heading }));
  return layOutRows(headings, flat, { width, indent: 2, painter }).flat();
}

function listLines({ items }: PageList, { width, painter }: PageLayout): readonly string[] {
  return items.flatMap(({ lead, text, notes }) => [
    ...indentText([lead, text].filter(Boolean).join(' · '), width, 2, '- '),
    ...notes.flatMap((note) => indentText(note, width, 4)).map(painter.quiet),
  ]);
}
