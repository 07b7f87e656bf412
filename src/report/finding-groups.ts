import { groupBy } from '../model/collections.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Finding } from '../model/report.ts';
import { type Painter, paintOf, STATUS_SIGNS } from './painter.ts';
import { layOutRows } from './render-table.ts';
import { type TellingRow, tellFinding, tellPlace } from './tell-finding.ts';
import type { View } from './view.ts';
import { indentText } from './wrap-text.ts';

/** How the findings of a section are listed. */
export type GroupLayout = {
  readonly asOf: PlainDate;
  /** Whether units with the same verdict share a row. */
  readonly merge: boolean;
};

const INDENT = 4;

/** Lists findings under the obligation they are about: its Pasal and gist, then a row for each unit and window. */
export function renderFindingGroups(
  findings: readonly Finding[],
  layout: GroupLayout,
  view: View,
): readonly string[] {
  const groups = groupBy(findings, ({ obligation, status }) => `${obligation} ${status}`);
  return [...groups.values()].flatMap((group) => [
    ...renderHeader(group, view),
    ...renderRows(group, layout, view),
  ]);
}

function renderHeader(group: readonly Finding[], { telling, width, painter }: View): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const sign = STATUS_SIGNS[first.status];
  const [head = '', ...rest] = indentText(
    `${tellPlace(first)} · ${telling.say.gist(first.obligation)}`,
    width,
    2,
    `${sign} `,
  );
  const paint = paintOf(first.status, painter);
  return [`${paint(sign)}${head.slice(sign.length)}`, ...rest, ...readingLines(first, telling, painter)];
}

function readingLines({ reading, policy }: Finding, { texts, say }: View['telling'], painter: Painter) {
  const lines: string[] = [];
  if (reading !== null) lines.push(texts.phrases.readAs(say.reading(reading)));
  if (policy !== null) lines.push(texts.phrases.underPolicy(say.period(policy)));
  return lines.map((line) => painter.quiet(`  ${line}`));
}

function renderRows(
  group: readonly Finding[],
  { asOf, merge }: GroupLayout,
  { telling, width, painter }: View,
): readonly string[] {
  const rows = group.map((finding) => tellFinding(finding, asOf, telling));
  const merged = merge ? mergeRows(rows, telling.texts.phrases.andOthers) : rows;
  const shown = (['unit', 'when', 'days', 'where'] as const).filter((key) =>
    merged.some((row) => row[key] !== ''),
  );
  const paint = group[0] === undefined ? painter.quiet : paintOf(group[0].status, painter);
  const cells = (row: TellingRow) =>
    shown.map((key) => (key === 'when' || key === 'days' ? { text: row[key], paint } : row[key]));
  const layout = { width, indent: INDENT, painter };
  const lines = layOutRows(
    shown.map(() => ({ heading: '' })),
    merged.map(cells),
    layout,
  );
  return merged.flatMap((row, index) => [...(lines[index] ?? []), ...rivalLines(row, width, painter)]);
}

function rivalLines({ rivals }: TellingRow, width: number, painter: Painter): readonly string[] {
  return rivals.flatMap((rival) => indentText(rival, width, INDENT + 4, '      ↔')).map(painter.quiet);
}

const MOST_NAMES = 6;

function mergeRows(rows: readonly TellingRow[], andOthers: (count: number) => string): readonly TellingRow[] {
  const groups = groupBy(rows, ({ when, days, where, rivals }) =>
    JSON.stringify([when, days, where, rivals]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        ...first,
        unit: nameSome(
          same.map(({ unit }) => unit),
          andOthers,
        ),
      },
    ];
  });
}

/** Names a few and counts the rest: `a, b, c dan 9 unit lain`. */
export function nameSome(
  names: readonly string[],
  andOthers: (count: number) => string,
  most = MOST_NAMES,
): string {
  const unique = [...new Set(names)];
  if (unique.length <= most + 1) return unique.join(', ');
  return `${unique.slice(0, most).join(', ')}, ${andOthers(unique.length - most)}`;
}
