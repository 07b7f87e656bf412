import { tellingWords } from '../../../generated/words/telling.ts';
import type { Locale } from '../../model/terms.ts';
import type { Sheet, SheetField } from '../sheet.ts';
import { escapeCsv, type Separator } from '../text/escape-csv.ts';

/** Writes a sheet as CSV. */
export function renderSheetCsv({ columns, rows, locale }: Sheet): string {
  return renderCsv(
    columns.map(({ heading }) => heading),
    rows,
    locale,
  );
}

/**
 * Writes rows as CSV (RFC 4180, lines end in CRLF): for `id` with semicolons and a byte order mark, so that a
 * spreadsheet with Indonesian settings opens it as it is. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function renderCsv(
  headings: readonly string[],
  rows: readonly (readonly SheetField[])[],
  locale: Locale,
): string {
  const { separator, byteOrderMark } = tellingWords(locale).format.csv;
  const lines = [headings, ...rows].map((row) =>
    row.map((field) => writeField(field, separator)).join(separator),
  );
  return `${byteOrderMark ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}

function writeField(field: SheetField, separator: Separator): string {
  if (field === null) return '';
  return typeof field === 'string' ? escapeCsv(field, separator) : String(field);
}
