import type { Matrix, MatrixRow } from '../../compare/matrix.ts';
import { groupBy } from '../../model/collections.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import type { Page, PageSection } from '../page.ts';
import { capitalized } from './diff-telling.ts';
import { type MatrixColumn, type MatrixTelling, tellingOf } from './matrix-telling.ts';
import { tellGroup } from './tell-group.ts';
import { obligationOf, tellObligation } from './tell-obligation.ts';
import { tellSilence } from './tell-silence.ts';
import type { ComparisonWords } from './words/contract.ts';

/** The sign of a cell that stands apart from most of the others. */
export const APART = '◆';

/**
 * Lays out a matrix: a table for each chapter, topics down and regulations across. Each cell says the word, the
 * bearer, what is owed and when, and the Pasal; what stands apart from most is marked by a sign and in words.
 */
export function pageOfMatrix(matrix: Matrix, view: MatrixTelling): Page {
  const { words, texts, columns } = view;
  const sources = matrix.rulesets.flatMap(({ id, version, digest }, index) => {
    const column = columns[index];
    if (column === undefined) return [];
    const instrument = writeInstrument(column.telling.ruleset.instrument, texts.format);
    return [`${capitalized(column.name)}: ${instrument} (${id} ${version}, ${digest.slice(0, 12)})`];
  });
  const notes = [`${APART} ${words.apart}`, words.equalInWords];
  return {
    locale: texts.locale,
    wide: true,
    title: words.titles.matrix(columns.length),
    lines: [...sources, ...notes],
    sections: [...groupBy(matrix.rows, ({ group }) => group)].map(([group, rows]) =>
      sectionOf(group, rows, view),
    ),
  };
}

function sectionOf(group: string | null, rows: readonly MatrixRow[], view: MatrixTelling): PageSection {
  const { words, texts, columns } = view;
  const [first] = columns;
  const title =
    group === null || first === undefined
      ? words.titles.noGroup
      : tellGroup(group, first.telling, texts.locale);
  return {
    title,
    lines: [],
    blocks: [
      {
        kind: 'table',
        columns: [
          { heading: words.headings.topic, width: 3 },
          ...columns.map(({ name }) => ({ heading: capitalized(name), width: 4 })),
        ],
        rows: rows.map((row) => ({
          cells: [
            tellingOf(row, view)?.say.topic(row.topic) ?? row.topic,
            ...columns.map((column) => tellCell(row, column, view)),
          ],
        })),
      },
    ],
  };
}

/** What a regulation says on a topic, a line for each norm, or that it says nothing; and in what it stands apart. */
export function tellCell(
  row: MatrixRow,
  { key, telling }: MatrixColumn,
  { words }: MatrixTelling,
): readonly string[] {
  const told = tellEntries(row, { key, telling }, words);
  const apart = row.outliers[key] ?? [];
  return [
    ...told,
    ...(apart.length === 0 ? [] : [`${APART} ${apart.map((name) => words.outlying[name]).join(', ')}`]),
  ];
}

/** What a regulation says on a topic, a line for each norm; where it has none, what else there speaks of it. */
export function tellEntries(
  row: MatrixRow,
  { key, telling }: Pick<MatrixColumn, 'key' | 'telling'>,
  words: ComparisonWords,
): readonly string[] {
  const norms = (row.cells[key] ?? []).flatMap(({ obligation: id }) => obligationOf(id, telling) ?? []);
  if (norms.length > 0) return norms.map((norm) => tellObligation(norm, telling));
  return tellSilence(
    { covered: row.covered[key] ?? null, mentions: row.mentions[key] ?? [] },
    telling,
    words,
  );
}
