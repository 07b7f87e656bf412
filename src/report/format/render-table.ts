import { visible } from '../../model/visible.ts';
import { type Paint, type Painter, plainPainter } from '../painter.ts';
import { textWidth, wrapText } from './wrap-text.ts';

/** One field of a table: a text, or a text and its look. */
export type Cell = string | { readonly text: string; readonly paint: Paint };

/** A column: its heading (none when every heading is empty) and on which side it stands. */
export type Column = { readonly heading: string; readonly align?: 'left' | 'right' };

/** How a table is laid out: the columns of the terminal it may fill, and how far it is set in. */
export type TableLayout = { readonly width: number; readonly indent?: number; readonly painter?: Painter };

const GAP = '  ';
/** How far what follows the first field of a row is set in where there is no room for columns. */
const STEP = 2;

/**
 * Lays rows out in columns. The widest columns give way until the table fits the width, and what no longer
 * fits in a field goes on in the next line. Where not even every word has room in its column, the fields of a row
 * stand below one another, each behind its heading: nothing is ever cut off, and no word is ever cut.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  layout: TableLayout,
): readonly string[] {
  return layOutRows(columns, rows, layout).flat();
}

/** Lays rows out as {@link renderTable} does, and gives the lines of each row apart; headings come first. */
export function layOutRows(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  layout: TableLayout,
): readonly (readonly string[])[] {
  const { indent = 0, painter = plainPainter } = layout;
  const headings = columns.map(({ heading }): Cell => ({ text: heading, paint: painter.strong }));
  const all = columns.some(({ heading }) => heading !== '') ? [headings, ...rows] : rows;
  const room = layout.width - indent - GAP.length * (columns.length - 1);
  const words = widest(columns.length, all, longestWord);
  if (columns.length > 1 && sum(words) > room) return rows.map((row) => stackRow(row, columns, layout));
  const widths = narrow(widest(columns.length, all, textWidth), words, room);
  const margin = ' '.repeat(indent);
  return all.map((row) => renderRow(row, columns, widths).map((line) => `${margin}${line}`.trimEnd()));
}

function stackRow(
  row: readonly Cell[],
  columns: readonly Column[],
  { width, indent = 0 }: TableLayout,
): readonly string[] {
  const fields = columns.flatMap(({ heading }, column) => {
    const cell = row[column];
    const text = textOf(cell);
    return text === ''
      ? []
      : [{ text: heading === '' ? text : `${heading}: ${text}`, paint: paintOfCell(cell) }];
  });
  return fields.flatMap(({ text, paint }, at) => {
    const margin = ' '.repeat(indent + (at === 0 ? 0 : STEP));
    return wrapText(text, width - margin.length).map((line) => `${margin}${paint(line)}`);
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

function widest(
  count: number,
  rows: readonly (readonly Cell[])[],
  measure: (text: string) => number,
): readonly number[] {
  return Array.from({ length: count }, (_, column) =>
    rows.reduce((most, row) => Math.max(most, measure(textOf(row[column]))), 0),
  );
}

function longestWord(text: string): number {
  return text.split(/\s+/).reduce((most, word) => Math.max(most, textWidth(word)), 0);
}

// The widest column that is wider than the least it needs gives way, one place at a time.
function narrow(widths: readonly number[], least: readonly number[], room: number): readonly number[] {
  const narrowed = [...widths];
  let excess = sum(narrowed) - room;
  for (; excess > 0; excess -= 1) {
    const able = narrowed.map((width, column) => (width > (least[column] ?? 0) ? width : -1));
    const most = Math.max(...able);
    if (most < 0) break;
    narrowed[able.indexOf(most)] = most - 1;
  }
  return narrowed;
}

function renderRow(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
): readonly string[] {
  const fields = widths.map((width, column) => wrapText(textOf(row[column]), width));
  const height = Math.max(1, ...fields.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => {
        const text = fields[column]?.[line] ?? '';
        const space = ' '.repeat(Math.max(0, width - textWidth(text)));
        const painted = text === '' ? text : paintOfCell(row[column])(text);
        return columns[column]?.align === 'right' ? `${space}${painted}` : `${painted}${space}`;
      })
      .join(GAP),
  );
}

function textOf(cell: Cell | undefined): string {
  return visible(typeof cell === 'object' ? cell.text : (cell ?? ''));
}

function paintOfCell(cell: Cell | undefined): Paint {
  return typeof cell === 'object' ? cell.paint : (text) => text;
}
