import type { Locale } from '../model/terms.ts';

/** A field of a table: one line, or several. */
export type PageCell = string | readonly string[];

/** A table that reads on paper: the widths are parts of the page, one for each column. */
export type PageTable = {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
};

/** A list: each item with what leads it, what it says, and what is said under it. */
export type PageList = {
  readonly kind: 'list';
  readonly items: readonly {
    readonly lead: string;
    readonly text: string;
    readonly notes: readonly string[];
  }[];
};

/** A part of a page under a title of its own. */
export type PageSection = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly blocks: readonly (PageTable | PageList)[];
};

/** What a comparison shows, laid out once for the terminal, Markdown and HTML. */
export type Page = {
  readonly locale: Locale;
  readonly title: string;
  readonly lines: readonly string[];
  readonly sections: readonly PageSection[];
};

/** The lines of a field, without those that say nothing. */
export function cellLines(cell: PageCell | undefined): readonly string[] {
  const lines = typeof cell === 'object' ? cell : [cell ?? ''];
  return lines.filter((line) => line !== '');
}
