import { showHidden } from '../../model/visible.ts';

/** The sign that parts the fields of a CSV file. */
export type Separator = ',' | ';';

// In the wide forms that Chinese and Japanese keyboards give too.
const FORMULA = '[=+\\-@＝＋－＠]';

/** A text that a spreadsheet would reckon out. */
const FORMULA_FIRST = new RegExp(`^(?:[\\t\\r]|\\s*${FORMULA})`);

/** The same after what parts fields for a spreadsheet of the other language: it heeds no quotes inside a field. */
const FORMULA_INSIDE: Readonly<Record<Separator, RegExp>> = {
  ',': new RegExp(`[;\\r\\n](?=(?:[^\\S\\r\\n]|")*${FORMULA})`, 'g'),
  ';': new RegExp(`[,\\r\\n](?=(?:[^\\S\\r\\n]|")*${FORMULA})`, 'g'),
};

/**
 * Writes a text as a field of CSV (RFC 4180), quoted where it must be. An apostrophe stands before what a spreadsheet
 * would take for a formula (OWASP, "CSV injection"), whether it parts fields by comma or by semicolon. What is hidden
 * is shown; line breaks are part of a field and stay.
 */
export function escapeCsv(text: string, separator: Separator): string {
  const harmless = showHidden(text).replace(FORMULA_FIRST, "'$&").replace(FORMULA_INSIDE[separator], "$&'");
  const needsQuotes = harmless.includes(separator) || /["\r\n]/.test(harmless);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
