import { cellLines, type Page, type PageCell, type PageList, type PageTable } from '../page.ts';

/** Writes a page as Markdown (with the tables of GitHub), ready to paste. What a text holds is never taken for markup. */
export function renderPageMarkdown(page: Page): string {
  const paragraphs = [
    `# ${escapeMarkdown(page.title)}`,
    ...page.lines.map(escapeMarkdown),
    ...page.sections.flatMap(({ title, lines, blocks }) => [
      `## ${escapeMarkdown(title)}`,
      ...lines.map(escapeMarkdown),
      ...blocks.map((block) => (block.kind === 'table' ? writeTable(block) : writeList(block))),
    ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function writeTable({ columns, rows }: PageTable): string {
  const line = (cells: readonly PageCell[]) =>
    `| ${cells.map((cell) => cellLines(cell).map(escapeMarkdown).join('<br>')).join(' | ')} |`;
  return [line(columns), `|${columns.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function writeList({ items }: PageList): string {
  return items
    .map(({ lead, text, notes }) =>
      [
        `- ${[`**${escapeMarkdown(lead)}**`, escapeMarkdown(text)].filter(Boolean).join(' · ')}`,
        ...notes.map((note) => `  - ${escapeMarkdown(note)}`),
      ].join('\n'),
    )
    .join('\n');
}

/** Writes a text so that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1');
}
