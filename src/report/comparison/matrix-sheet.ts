import type { Matrix } from '../../compare/matrix.ts';
import { type Sheet, type SheetField, textColumns } from '../sheet.ts';
import { tellEntries } from './matrix-page.ts';
import type { MatrixTelling } from './matrix-telling.ts';
import { tellingOf } from './matrix-telling.ts';
import { tellGroup } from './tell-group.ts';

/** Lays a matrix out as a sheet: a row for each topic, a column for each regulation, and one that says who stands apart in what. */
export function sheetOfMatrix(matrix: Matrix, view: MatrixTelling): Sheet {
  const { words, texts, columns } = view;
  const { headings } = words;
  const heads = [
    headings.topicId,
    headings.topic,
    headings.group,
    headings.differs,
    headings.timed,
    headings.alone,
    headings.uncompared,
    ...columns.map(({ name }) => name),
    headings.apart,
  ];
  const yesNo = (holds: boolean) => (holds ? texts.phrases.yes : texts.phrases.no);
  const rows = matrix.rows.map((row): readonly SheetField[] => {
    const apart = columns.flatMap(({ key, name }) =>
      (row.outliers[key] ?? []).map((outlying) => `${name}: ${words.outlying[outlying]}`),
    );
    const telling = tellingOf(row, view);
    return [
      row.topic,
      telling?.say.topic(row.topic) ?? row.topic,
      row.group !== null && telling ? tellGroup(row.group, telling, texts.locale) : row.group,
      yesNo(row.differs),
      yesNo(row.timed),
      yesNo(row.alone),
      yesNo(row.uncompared),
      ...columns.map((column) => tellEntries(row, column, words).join('\n')),
      apart.join('; '),
    ];
  });
  return { locale: texts.locale, columns: textColumns(...heads), rows };
}
