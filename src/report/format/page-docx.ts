import type { IParagraphOptions, IRunOptions, ISectionOptions, Paragraph, Table } from 'docx';
import { visible } from '../../model/visible.ts';
import {
  cellLines,
  hasHeadings,
  type Page,
  type PageBlock,
  type PageItem,
  type PageLine,
  type PageTable,
} from '../page.ts';
import { COLORS, FONT, SHEET, SIZES } from './docx-style.ts';

/** The package that writes Word documents; it is asked for only when one is written. */
type Docx = typeof import('docx');

/** The code of the error that is thrown where the optional package `docx` is not installed. */
export const DOCX_MISSING = 'ERR_DOCX_MISSING';

/**
 * Writes a page as a Word document: A4, laid on its side where tables are wide; the headings of a table are repeated on
 * every sheet, inserted words are underlined and deleted words struck through.
 *
 * @param load how the optional package `docx` is found; a bundler may bring its own
 * @throws {Error} with the code `ERR_DOCX_MISSING` where it is not installed
 */
export async function renderPageDocx(
  page: Page,
  load: () => Promise<unknown> = () => import('docx'),
): Promise<Uint8Array> {
  const docx = await loadDocx(load);
  const writer = new DocxWriter(docx, page);
  const blob = await docx.Packer.toBlob(writer.document());
  return new Uint8Array(await blob.arrayBuffer());
}

async function loadDocx(load: () => Promise<unknown>): Promise<Docx> {
  try {
    // What is loaded under that name is that package.
    return (await load()) as Docx;
  } catch (cause) {
    const missing = new Error('the package docx writes Word documents: npm install docx', { cause });
    throw Object.assign(missing, { code: DOCX_MISSING });
  }
}

type CellLook = {
  readonly width: number;
  readonly shaded: boolean;
  readonly align: 'right' | undefined;
};

class DocxWriter {
  constructor(
    private readonly docx: Docx,
    private readonly page: Page,
  ) {}

  document(): InstanceType<Docx['Document']> {
    const { Document } = this.docx;
    const { title, locale } = this.page;
    const language = { value: locale === 'id' ? 'id-ID' : 'en-GB' };
    return new Document({
      title: visible(title),
      creator: 'patuh',
      styles: { default: { document: { run: { font: FONT, size: SIZES.text, language } } } },
      sections: [this.section()],
    });
  }

  private section(): ISectionOptions {
    const { Footer, PageNumber, AlignmentType, PageOrientation } = this.docx;
    const { title, wide, lines = [], blocks = [], sections } = this.page;
    const { width, height, margin } = SHEET;
    const orientation = wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    const number = this.paragraph([{ children: [PageNumber.CURRENT] }], { alignment: AlignmentType.CENTER });
    return {
      properties: {
        page: {
          size: { width, height, orientation },
          margin: { top: margin, bottom: margin, left: margin, right: margin },
        },
      },
      footers: { default: new Footer({ children: [number] }) },
      children: [
        this.heading(title, 'HEADING_1', SIZES.title),
        ...lines.map((line) => this.line(line)),
        ...blocks.flatMap((block) => this.block(block)),
        ...sections.flatMap((section) => [
          ...(section.title === null
            ? []
            : [this.heading(section.title, section.sub ? 'HEADING_3' : 'HEADING_2', SIZES.section)]),
          ...(section.lines ?? []).map((line) => this.line(line)),
          ...(section.blocks ?? []).flatMap((block) => this.block(block)),
        ]),
      ],
    };
  }

  private block(block: PageBlock): readonly (Paragraph | Table)[] {
    if (block.kind === 'table') return [this.table(block), this.paragraph([])];
    if (block.kind === 'list') return block.items.flatMap((item) => this.item(item, 0));
    return [this.line(block.line)];
  }

  private item(item: PageItem, level: number): readonly (Paragraph | Table)[] {
    const { lead = '', text, notes = [], blocks = [] } = item;
    const signs = this.signOf(item);
    const leading = lead === '' ? [] : [{ text: `${visible(lead)} · `, bold: true }];
    return [
      this.paragraph([...signs, ...leading, ...this.runsOf({ ...item, text })], { bullet: { level } }),
      ...notes.map((note) => this.line(note, { bullet: { level: level + 1 } })),
      ...blocks.flatMap((block) =>
        block.kind === 'list'
          ? block.items.flatMap((inner) => this.item(inner, level + 1))
          : this.block(block),
      ),
    ];
  }

  private table(table: PageTable): Table {
    const { Table, TableRow, TableLayoutType, WidthType } = this.docx;
    const widths = this.widthsOf(table);
    const heads = table.columns.map(({ heading }) => [{ text: heading, tone: 'strong' as const }]);
    const cells = (fields: readonly (readonly PageLine[])[], shaded: boolean) =>
      fields.map((lines, index) => {
        const { align } = table.columns[index] ?? {};
        return this.cell(lines, { width: widths[index] ?? 0, shaded, align });
      });
    const head = new TableRow({ tableHeader: true, cantSplit: true, children: cells(heads, true) });
    const rows = table.rows.map(({ cells: fields, notes = [] }) => {
      const lines = fields.map((field, index) => [
        ...cellLines(field),
        ...(index === fields.length - 1 ? notes : []),
      ]);
      return new TableRow({ children: cells(lines, false) });
    });
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      rows: hasHeadings(table) ? [head, ...rows] : rows,
    });
  }

  private cell(lines: readonly PageLine[], { width, shaded, align }: CellLook) {
    const { AlignmentType, TableCell, WidthType } = this.docx;
    const aligned = align === 'right' ? { alignment: AlignmentType.RIGHT } : {};
    const children = lines.map((line) =>
      this.line(line, { spacing: { after: 40 }, ...aligned }, SIZES.table),
    );
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(shaded ? { shading: { fill: 'EEEEEE' } } : {}),
      // A field of a table has at least one paragraph.
      children: children.length === 0 ? [this.paragraph([])] : children,
    });
  }

  private widthsOf({ columns }: PageTable): number[] {
    const room = (this.page.wide ? SHEET.height : SHEET.width) - 2 * SHEET.margin;
    const whole = columns.reduce((sum, { width }) => sum + width, 0);
    return columns.map(({ width }) => Math.floor((room * width) / whole));
  }

  private heading(text: string, level: 'HEADING_1' | 'HEADING_2' | 'HEADING_3', size: number): Paragraph {
    const heading = this.docx.HeadingLevel[level];
    const run = { text: visible(text), bold: true, color: '000000', size, font: FONT };
    return this.paragraph([run], { heading, keepNext: true, spacing: { before: 160, after: 80 } });
  }

  private line(line: PageLine, options: IParagraphOptions = {}, size: number = SIZES.text): Paragraph {
    const signs = typeof line === 'string' ? [] : this.signOf(line);
    const runs = [...signs, ...this.runsOf(line)].map((run) => ({ ...run, size }));
    return this.paragraph(runs, { spacing: { after: 60 }, ...options });
  }

  private signOf({ sign = '' }: { readonly sign?: string }): readonly IRunOptions[] {
    return sign === '' || sign === '-' ? [] : [{ text: `${visible(sign)} ` }];
  }

  private runsOf(line: PageLine): readonly IRunOptions[] {
    if (typeof line === 'string') return [{ text: visible(line) }];
    const { text, tone, spans = [{ text, mark: null }] } = line;
    const color = tone === undefined ? undefined : COLORS[tone];
    const look = { ...(tone === 'strong' ? { bold: true } : {}), ...(color === undefined ? {} : { color }) };
    return spans.map((span) => ({
      ...look,
      text: visible(span.text),
      ...(span.mark === 'inserted' ? { underline: {}, color: COLORS.good ?? '' } : {}),
      ...(span.mark === 'deleted' ? { strike: true, color: COLORS.bad ?? '' } : {}),
    }));
  }

  private paragraph(runs: readonly IRunOptions[], options: IParagraphOptions = {}): Paragraph {
    const { Paragraph, TextRun } = this.docx;
    return new Paragraph({ ...options, children: runs.map((run) => new TextRun(run)) });
  }
}
