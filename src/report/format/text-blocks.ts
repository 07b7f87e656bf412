import { cellLines, type PageBlock, type PageItem, type PageList, type PageTable } from '../page.ts';
import type { Layout } from './layout.ts';
import { type Cell, layOutRows } from './render-table.ts';
import { lineLines, paintOf, wordsOf } from './text-line.ts';

const STEP = 2;

/** Lays a block of a section out for a terminal. */
export function blockLines(block: PageBlock, layout: Layout): readonly string[] {
  switch (block.kind) {
    case 'table':
      return tableLines(block, layout, block.flush ? 0 : STEP);
    case 'list':
      return listLines(block, layout, 0);
    case 'heading':
      return lineLines(block.line, layout);
    case 'paragraph':
      return lineLines(block.line, layout, STEP);
  }
}

// What stands under an item begins where its notes do.
function nestedLines(block: PageBlock, layout: Layout, indent: number): readonly string[] {
  if (block.kind === 'table') return tableLines(block, layout, indent);
  return block.kind === 'list' ? listLines(block, layout, indent) : lineLines(block.line, layout, indent);
}

function tableLines({ columns, rows }: PageTable, layout: Layout, indent: number): readonly string[] {
  const { width, painter } = layout;
  const flat = rows.map(({ cells }) => flatten(cells.map(cellLines), layout));
  const laid = layOutRows(columns, flat.flat(), { width, indent, painter });
  // A line of headings comes first where there is one.
  let at = laid.length - flat.flat().length;
  const lines = laid.slice(0, at).flat();
  for (const [index, row] of rows.entries()) {
    const next = at + (flat[index]?.length ?? 0);
    lines.push(...laid.slice(at, next).flat());
    lines.push(...(row.notes ?? []).flatMap((note) => lineLines(note, layout, indent + STEP)));
    at = next;
  }
  return lines;
}

// Every line of a field is a row of its own, so that fields of several lines stay beside each other.
function flatten(
  fields: readonly ReturnType<typeof cellLines>[],
  { painter }: Layout,
): readonly (readonly Cell[])[] {
  const height = Math.max(1, ...fields.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    fields.map((lines): Cell => {
      const line = lines[at] ?? '';
      return typeof line === 'string' ? line : { text: wordsOf(line), paint: paintOf(line.tone, painter) };
    }),
  );
}

function listLines(list: PageList, layout: Layout, origin: number): readonly string[] {
  const base = origin + (list.inset ?? 0);
  return list.items.flatMap((item) => {
    const start = base + (item.sign === '' ? 0 : STEP);
    const under = start + (list.tight ? 0 : STEP);
    return [
      ...itemLines(item, layout, base),
      ...(item.notes ?? []).flatMap((note) => lineLines(note, layout, under)),
      ...(item.blocks ?? []).flatMap((block) => nestedLines(block, layout, start + STEP)),
    ];
  });
}

function itemLines(item: PageItem, layout: Layout, base: number): readonly string[] {
  const { lead = '', text, sign = '-', notes: _notes, blocks: _blocks, ...look } = item;
  const line = { ...look, text: [lead, text].filter(Boolean).join(' · ') };
  if (sign !== '') return lineLines({ ...line, sign }, layout, base);
  // Without a sign the margin is none of the item's own.
  const inside = { ...layout, width: layout.width - base };
  return lineLines(line, inside).map((own) => `${' '.repeat(base)}${own}`);
}
