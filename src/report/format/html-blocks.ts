import {
  cellLines,
  hasHeadings,
  type Look,
  type PageBlock,
  type PageItem,
  type PageList,
  type PageRow,
  type PageTable,
} from '../page.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { classOf, writeElement, writeParagraph, writeSign, writeWords } from './html-line.ts';

/** Writes a block of a section. */
export function writeBlock(block: PageBlock): string {
  switch (block.kind) {
    case 'table':
      return writeTable(block);
    case 'list':
      return writeList(block);
    case 'heading':
      return writeElement('h3', block.line);
    case 'paragraph':
      return writeParagraph(block.line);
  }
}

function writeTable(table: PageTable): string {
  const { columns, rows } = table;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const share = (width: number) => `${((100 * width) / whole).toFixed(2)}%`;
  const heads = columns.map(
    ({ heading, align }) => `<th scope="col"${classOf(align)}>${escapeHtml(heading)}</th>`,
  );
  const headed = hasHeadings(table);
  return [
    headed ? '<table>' : '<table class="plain">',
    `<colgroup>${columns.map(({ width }) => `<col style="width:${share(width)}">`).join('')}</colgroup>`,
    ...(headed ? [`<thead><tr>${heads.join('')}</tr></thead>`] : []),
    '<tbody>',
    ...rows.map((row) => writeRow(row, table)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

// What is said under a row is said in its last field.
function writeRow({ cells, notes = [] }: PageRow, { columns, rowHeader = 0 }: PageTable): string {
  const fields = cells.map((cell, index) => {
    const lines = [...cellLines(cell), ...(index === cells.length - 1 ? notes : [])];
    const [tag, scope] = index === rowHeader ? ['th', ' scope="row"'] : ['td', ''];
    const align = columns[index]?.align;
    const [only = ''] = lines;
    if (lines.length > 1) {
      const parts = lines.map((line) => writeElement('div', line));
      return `<${tag}${scope}${classOf(align)}>${parts.join('')}</${tag}>`;
    }
    const look: Look = typeof only === 'object' ? only : {};
    return `<${tag}${scope}${classOf(align, look.tone)}>${writeSign(look)}${writeWords(only)}</${tag}>`;
  });
  return `<tr>${fields.join('')}</tr>`;
}

function writeList({ items }: PageList): string {
  const signed = items.some(({ sign = '-' }) => sign !== '-');
  return `<ul${classOf(signed ? 'signs' : undefined)}>\n${items.map(writeItem).join('\n')}\n</ul>`;
}

// The tone of an item with something under it is that of its head alone.
function writeItem(item: PageItem): string {
  const { lead = '', text, tone, notes = [], blocks = [] } = item;
  const strong = lead === '' ? '' : `<strong>${escapeHtml(lead)}</strong>`;
  const words = `${writeSign(item)}${[strong, escapeHtml(text)].filter(Boolean).join(' · ')}`;
  const under =
    notes.length === 0 ? '' : `<ul>${notes.map((note) => writeElement('li', note)).join('')}</ul>`;
  if (blocks.length === 0) return `<li${classOf(tone)}>${words}${under}</li>`;
  const head = tone === undefined ? words : `<div${classOf(tone)}>${words}</div>`;
  return `<li>${head}${under}\n${blocks.map(writeBlock).join('\n')}\n</li>`;
}
