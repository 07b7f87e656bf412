import type { Persandingan, PersandinganRow, Place } from '../../compare/persandingan/persandingan.ts';
import { formatCitation } from '../../model/citation.ts';
import { textOf } from '../page.ts';
import { dayColumn, numberColumn, type Sheet, type SheetField, textColumns } from '../sheet.ts';
import { contentOf } from './persandingan-cells.ts';
import { sideHeadings } from './persandingan-page.ts';
import { remarksOf, tellStatus, toldPlaces } from './persandingan-remarks.ts';
import type { PersandinganTelling } from './persandingan-telling.ts';

/** Lays a matriks persandingan out as a sheet: a row for every provision, with codes beside the words to filter by. */
export function sheetOfPersandingan({ rows }: Persandingan, view: PersandinganTelling): Sheet {
  const { table, texts } = view;
  const { headings } = table;
  const [before, after] = sideHeadings(view);
  const parent = view.parent === null ? [] : [table.parent(view.parent.name)];
  const placed = (heading: string) => [`${texts.headings.citation}: ${heading}`, heading];
  const told = toldPlaces(rows, view.versions);
  return {
    locale: texts.locale,
    columns: [
      numberColumn(headings.number),
      ...textColumns(headings.statusCode, headings.status, ...placed(before), ...placed(after)),
      ...textColumns(
        ...parent.flatMap(placed),
        headings.remarks,
        headings.relationCodes,
        headings.changeCodes,
      ),
      dayColumn(headings.firstDue),
    ],
    rows: rows.map((row, index) => {
      const [, ...remarks] = remarksOf(row, told, view).map(textOf);
      const here = row.pairs.filter((pair) => pair.told);
      return [
        index + 1,
        row.status,
        tellStatus(row, view),
        ...sideFields(row, 'a', view),
        ...sideFields(row, 'b', view),
        ...(view.parent === null ? [] : parentFields(row, view)),
        remarks.join('\n'),
        [...new Set(here.map(({ relation }) => relation))].join('; '),
        [...new Set(here.map(({ change }) => change))].join('; '),
        firstOf(here.flatMap(({ firstDue }) => firstDue?.to ?? [])),
      ];
    }),
  };
}

function sideFields(row: PersandinganRow, side: 'a' | 'b', view: PersandinganTelling): readonly SheetField[] {
  const place = row[side];
  return place === null ? [null, null] : fieldsOf([place], side, view);
}

function parentFields({ parent }: PersandinganRow, view: PersandinganTelling): readonly SheetField[] {
  return parent.length === 0 ? [null, null] : fieldsOf(parent, 'parent', view);
}

function fieldsOf(
  places: readonly Place[],
  side: 'a' | 'b' | 'parent',
  view: PersandinganTelling,
): readonly SheetField[] {
  return [
    places.map(({ ref }) => formatCitation(ref)).join('; '),
    places.flatMap((place) => contentOf(place, side, view)).join('\n'),
  ];
}

function firstOf(days: readonly string[]): string | null {
  return [...days].sort()[0] ?? null;
}
