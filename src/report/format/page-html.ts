import {
  cellLines,
  type Page,
  type PageCell,
  type PageList,
  type PageSection,
  type PageTable,
} from '../page.ts';

// Landscape paper, column widths as parts of the page so that none is cut, headings repeated on every sheet.
const STYLE = `
@page { size: A4 landscape; margin: 12mm }
* { box-sizing: border-box }
body { margin: 1.5rem auto; max-width: 90rem; padding: 0 1rem; font: 15px/1.45 system-ui, sans-serif; color: #111; background: #fff }
h1 { font-size: 1.5rem; margin: 0 0 .5rem } h2 { font-size: 1.15rem; margin: 1.75rem 0 .5rem; break-after: avoid }
p { margin: .25rem 0 }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: .5rem 0 }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 1px solid #777; padding: .3rem .45rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; hyphens: auto }
thead th { background: #eee; border-bottom: 2px solid #333 }
td div + div, th div + div { margin-top: .25rem }
li { margin: .35rem 0; break-inside: avoid } li ul { margin: .1rem 0 }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt } table { font-size: 7.5pt; line-height: 1.3 } th, td { padding: .15rem .3rem } thead th { background: none } }
`.trim();

/** Writes a page as one self-contained HTML file without script, font or image. Every text is escaped. */
export function renderPageHtml(page: Page): string {
  return `${[
    '<!doctype html>',
    `<html lang="${page.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(page.title)}</h1>`,
    ...page.lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...page.sections.map(writeSection),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function writeSection({ title, lines, blocks }: PageSection): string {
  return [
    `<h2>${escapeHtml(title)}</h2>`,
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...blocks.map((block) => (block.kind === 'table' ? writeTable(block) : writeList(block))),
  ].join('\n');
}

function writeTable({ columns, widths, rows }: PageTable): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const share = (width: number) => `${((100 * width) / whole).toFixed(2)}%`;
  return [
    '<table>',
    `<colgroup>${widths.map((width) => `<col style="width:${share(width)}">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function writeCell(cell: PageCell, index: number): string {
  const lines = cellLines(cell).map(escapeHtml);
  const content = lines.length > 1 ? lines.map((line) => `<div>${line}</div>`).join('') : (lines[0] ?? '');
  return index === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
}

function writeList({ items }: PageList): string {
  const entries = items.map(({ lead, text, notes }) => {
    const under =
      notes.length === 0 ? '' : `<ul>${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>`;
    return `<li><strong>${escapeHtml(lead)}</strong>${text === '' ? '' : ` · ${escapeHtml(text)}`}${under}</li>`;
  });
  return `<ul>\n${entries.join('\n')}\n</ul>`;
}

/** Writes a text so that HTML shows it as it is, inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
