import type { Locale } from '../model/terms.ts';

/** A field of a sheet; `null` is an empty one. Days are ISO 8601. */
export type SheetField = string | number | boolean | null;

/** What the fields of a column are, for formats in which a day or a number is not a text. */
export type SheetKind = 'text' | 'number' | 'day';

/** A column of a sheet. */
export type SheetColumn = { readonly heading: string; readonly kind: SheetKind };

/** What a view holds as rows, laid out once for every format that is reckoned with. */
export type Sheet = {
  readonly locale: Locale;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetField[])[];
};

/** Makes columns of texts. */
export function textColumns(...headings: readonly string[]): readonly SheetColumn[] {
  return headings.map((heading) => ({ heading, kind: 'text' }));
}

/** Makes a column of days. */
export function dayColumn(heading: string): SheetColumn {
  return { heading, kind: 'day' };
}

/** Makes a column of numbers. */
export function numberColumn(heading: string): SheetColumn {
  return { heading, kind: 'number' };
}
