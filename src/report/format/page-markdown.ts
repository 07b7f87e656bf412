import {
  cellLines,
  hasHeadings,
  type Page,
  type PageBlock,
  type PageLine,
  type PageList,
  type PageRow,
  type PageSpan,
  type PageTable,
  textOf,
} from '../page.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';

/** Writes a page as Markdown (with the tables of GitHub), ready to paste. What a text holds is never taken for markup. */
export function renderPageMarkdown(page: Page): string {
  const paragraphs = [
    `# ${escapeMarkdown(page.title)}`,
    ...(page.lines ?? []).map(writeLine),
    ...(page.blocks ?? []).map(writeBlock),
    ...page.sections.flatMap(({ title, sub, lines = [], blocks = [] }) => [
      ...(title === null ? [] : [`${sub ? '###' : '##'} ${escapeMarkdown(title)}`]),
      ...lines.map(writeLine),
      ...blocks.map(writeBlock),
    ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function writeBlock(block: PageBlock): string {
  switch (block.kind) {
    case 'table':
      return writeTable(block);
    case 'list':
      return writeList(block).join('\n');
    case 'heading':
      return `### ${writeLine(block.line)}`;
    case 'paragraph':
      return writeLine(block.line);
  }
}

function writeTable(table: PageTable): string {
  if (!hasHeadings(table)) return listOfRows(table).join('\n');
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const side = ({ align }: PageTable['columns'][number]) => (align === 'right' ? ' ---: |' : ' --- |');
  return [
    line(table.columns.map(({ heading }) => escapeMarkdown(heading))),
    `|${table.columns.map(side).join('')}`,
    ...table.rows.map((row) => line(fieldsOf(row).map((lines) => lines.join('<br>')))),
  ].join('\n');
}

// Markdown has no table without headings: each row becomes an item.
function listOfRows({ rows }: PageTable): readonly string[] {
  return rows.flatMap(({ cells, notes = [] }) => [
    `- ${cells.flatMap(cellLines).map(writeLine).join(' · ')}`,
    ...notes.map((note) => `  - ${writeLine(note)}`),
  ]);
}

// What is said under a row is said in its last field.
function fieldsOf({ cells, notes = [] }: PageRow): readonly (readonly string[])[] {
  return cells.map((cell, index) =>
    [...cellLines(cell), ...(index === cells.length - 1 ? notes : [])].map(writeLine),
  );
}

function writeList({ items }: PageList): readonly string[] {
  return items.flatMap(({ lead = '', text, sign = '', notes = [], blocks = [] }) => {
    const head = [lead === '' ? '' : `**${escapeMarkdown(lead)}**`, escapeMarkdown(text)].filter(Boolean);
    const start = sign === '' ? '' : `${writeSign(sign)}`;
    return [
      `- ${start}${head.join(' · ')}`,
      ...notes.map((note) => `  - ${writeLine(note)}`),
      ...blocks.flatMap(nestedLines).map((line) => `  ${line}`),
    ];
  });
}

// Inside an item everything is a list: a table there would end the item.
function nestedLines(block: PageBlock): readonly string[] {
  if (block.kind === 'table') return listOfRows(block);
  return block.kind === 'list' ? writeList(block) : [`- ${writeLine(block.line)}`];
}

function writeLine(line: PageLine): string {
  const sign = typeof line === 'string' || line.sign === undefined ? '' : writeSign(line.sign);
  const spans = typeof line === 'string' ? undefined : line.spans;
  return `${sign}${spans === undefined ? escapeMarkdown(textOf(line)) : spans.map(writeSpan).join('')}`;
}

// The signs of Markdown for struck-out words fail beside a blank or a sign: its elements do not.
function writeSpan({ text, mark }: PageSpan): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return text === '' ? '' : ' ';
  const tag = mark === 'inserted' ? 'ins' : 'del';
  const written = escapeMarkdown(words);
  return `${before && ' '}${mark === null ? written : `<${tag}>${written}</${tag}>`}${after && ' '}`;
}

// A dash is the bullet that Markdown has anyway.
function writeSign(sign: string): string {
  return sign === '-' ? '' : `${escapeMarkdown(sign)} `;
}
