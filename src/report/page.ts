import type { Locale } from '../model/terms.ts';

/** How a piece of text is meant. A format may show it by colour or weight; what it says stands in words and signs. */
export type Tone = 'good' | 'bad' | 'warning' | 'quiet' | 'strong';

/** What may be said of any piece of text beside its words. */
export type Look = {
  /** The tone of the whole text, its sign too. */
  readonly tone?: Tone;
  /** A sign that stands before the text. */
  readonly sign?: string;
  /** The tone of the sign alone. */
  readonly signTone?: Tone;
  /** A text that is copied or read by tools is never broken into lines. */
  readonly whole?: true;
  /** The text word by word, where words of it are marked. */
  readonly spans?: readonly PageSpan[];
};

/** A stretch of a text that was put in, taken out, or stands on both sides. */
export type PageSpan = { readonly text: string; readonly mark: 'inserted' | 'deleted' | null };

/** A line of text, plain or with a look. */
export type PageLine = string | (Look & { readonly text: string });

/** A field of a table: one line, or several. */
export type PageCell = PageLine | readonly PageLine[];

/** A column of a table: its heading, its part of the width of a sheet of paper, and on which side it stands. */
export type PageColumn = { readonly heading: string; readonly width: number; readonly align?: 'right' };

/** A row of a table, with what is said under it. */
export type PageRow = { readonly cells: readonly PageCell[]; readonly notes?: readonly PageLine[] };

/** A table. One whose headings are all empty has no line of headings. */
export type PageTable = {
  readonly kind: 'table';
  readonly columns: readonly PageColumn[];
  readonly rows: readonly PageRow[];
  /** The column that names its row; the first where nothing else is said, none where it is `null`. */
  readonly rowHeader?: number | null;
  /** Begins at the margin of a terminal. */
  readonly flush?: true;
};

/** An item of a list: a sign (a dash where none is given, none where it is empty), what leads it, and what it says. */
export type PageItem = Look & {
  readonly lead?: string;
  readonly text: string;
  readonly notes?: readonly PageLine[];
  /** What stands under it. */
  readonly blocks?: readonly PageBlock[];
};

/** A list. */
export type PageList = {
  readonly kind: 'list';
  readonly items: readonly PageItem[];
  /** Columns by which a terminal sets it in. */
  readonly inset?: number;
  /** Notes stand right under the text of their item. */
  readonly tight?: true;
};

/** A heading or a paragraph inside a section. */
export type PageParagraph = { readonly kind: 'heading' | 'paragraph'; readonly line: PageLine };

export type PageBlock = PageTable | PageList | PageParagraph;

/** A part of a page. One without a title is set off by space alone. */
export type PageSection = {
  readonly title: string | null;
  /** Belongs to the section before it. */
  readonly sub?: true;
  readonly lines?: readonly PageLine[];
  readonly blocks?: readonly PageBlock[];
};

/** What a view shows, laid out once for every format that is read. */
export type Page = {
  readonly locale: Locale;
  readonly title: string;
  /** A terminal leaves the title out: who typed the command knows it. */
  readonly implied?: true;
  /** Its tables need paper laid on its side. */
  readonly wide?: true;
  /** Its tables are long: their headings stay in sight. */
  readonly long?: true;
  readonly lines?: readonly PageLine[];
  readonly blocks?: readonly PageBlock[];
  readonly sections: readonly PageSection[];
  /** What only helps someone at a terminal, such as the option that shows more. */
  readonly hints?: readonly string[];
};

/** The text of a line, without its look. */
export function textOf(line: PageLine): string {
  return typeof line === 'string' ? line : line.text;
}

/** The lines of a field, without those that say nothing. */
export function cellLines(cell: PageCell | undefined): readonly PageLine[] {
  const lines = isSeveral(cell) ? cell : [cell ?? ''];
  return lines.filter((line) => textOf(line) !== '');
}

function isSeveral(cell: PageCell | undefined): cell is readonly PageLine[] {
  return Array.isArray(cell);
}

/** Whether a table has a line of headings. */
export function hasHeadings({ columns }: PageTable): boolean {
  return columns.some(({ heading }) => heading !== '');
}
