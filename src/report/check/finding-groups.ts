import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Status } from '../../model/terms.ts';
import { layOutRows } from '../format/render-table.ts';
import { indentText } from '../format/wrap-text.ts';
import { type Paint, paintOf, STATUS_SIGNS } from '../painter.ts';
import type { View } from './shown.ts';
import { type FindingRow, tellFinding, tellPlace } from './tell-finding.ts';

const INDENT = 4;

/** Verdicts that carry no day: units with the same reason share a row. */
const UNDATED: readonly Status[] = ['outstanding', 'unknown', 'not-applicable', 'not-in-force', 'optional'];

/** Lists findings under the obligation they are about: its Pasal and gist, then a row for each unit and window. */
export function renderFindingGroups(
  findings: readonly Finding[],
  asOf: PlainDate,
  view: View,
): readonly string[] {
  const groups = groupBy(findings, ({ obligation, status }) => `${obligation} ${status}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const rows = group.map((finding) => tellFinding(finding, asOf, view.telling));
    const merged = UNDATED.includes(first.status) ? mergeRows(rows) : rows;
    return [...renderHeader(first, view), ...renderRows(merged, paintOf(first.status, view.painter), view)];
  });
}

function renderHeader(finding: Finding, { telling, width, painter }: View): readonly string[] {
  const { texts, say } = telling;
  const sign = STATUS_SIGNS[finding.status];
  const text = `${tellPlace(finding)} · ${say.gist(finding.obligation)}`;
  const [head = '', ...rest] = indentText(text, width, 2, sign);
  const paint = paintOf(finding.status, painter);
  const { reading, policy } = finding;
  const quiet = [
    ...(reading === null ? [] : [texts.phrases.readAs(say.reading(reading))]),
    ...(policy === null ? [] : [texts.phrases.underPolicy(say.period(policy))]),
  ];
  return [
    `${paint(sign)}${head.slice(sign.length)}`,
    ...rest,
    ...quiet.flatMap((line) => indentText(line, width, 2, '  ')).map(painter.quiet),
  ];
}

function renderRows(rows: readonly FindingRow[], paint: Paint, { width, painter }: View): readonly string[] {
  const keys = ['unit', 'when', 'days', 'where'] as const;
  const shown = keys.filter((key) => rows.some((row) => row[key] !== ''));
  const cells = rows.map((row) =>
    shown.map((key) => (key === 'when' || key === 'days' ? { text: row[key], paint } : row[key])),
  );
  const columns = shown.map(() => ({ heading: '' }));
  const lines = layOutRows(columns, cells, { width, indent: INDENT, painter });
  return rows.flatMap(({ rivals }, index) => [
    ...(lines[index] ?? []),
    ...rivals.flatMap((rival) => indentText(rival, width, 8, '      ↔')).map(painter.quiet),
  ]);
}

function mergeRows(rows: readonly FindingRow[]): readonly FindingRow[] {
  const groups = groupBy(rows, ({ when, days, where, rivals }) =>
    JSON.stringify([when, days, where, rivals]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ ...first, unit: [...new Set(same.map(({ unit }) => unit))].join(', ') }];
  });
}
