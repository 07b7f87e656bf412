import type { View } from '../view.ts';
import { renderJson } from './json.ts';
import { type Layout, PLAIN_LAYOUT } from './layout.ts';
import { renderPageHtml } from './page-html.ts';
import { renderPageMarkdown } from './page-markdown.ts';
import { renderPageText } from './page-text.ts';
import { renderSheetCsv } from './sheet-csv.ts';

type WriteView = (view: View, layout: Layout) => string;

/** The formats of every view, by the name under which they are asked for. A new one is one line here. */
const WRITERS = {
  table: ({ page }, layout) => renderPageText(page, layout),
  markdown: ({ page }) => renderPageMarkdown(page),
  html: ({ page }) => renderPageHtml(page),
  csv: ({ sheet }) => renderSheetCsv(sheet),
  json: ({ data }) => renderJson(data),
} as const satisfies Readonly<Record<string, WriteView>>;

/** A format in which every view can be written. */
export type Format = keyof typeof WRITERS;

/** The names of the formats. */
export const FORMATS = Object.keys(WRITERS) as readonly Format[];

/** Writes a view in a format; the layout is the terminal of the format `table`. */
export function render(view: View, format: Format, layout: Layout = PLAIN_LAYOUT): string {
  const write: WriteView = WRITERS[format];
  return write(view, layout);
}
