import { groupBy } from '../../model/collections.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Status } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import type { PageItem, PageLine, PageList, PageTable } from '../page.ts';
import { STATUS_SIGNS, STATUS_TONES } from '../status-look.ts';
import { type FindingRow, rowNotes, tellFinding, tellPlace } from './tell-finding.ts';
import { sayReading } from './wording-of.ts';

/** Verdicts that carry no day: units with the same reason share a row. */
const UNDATED: readonly Status[] = ['outstanding', 'unknown', 'not-applicable', 'not-in-force', 'optional'];

/** Lists findings under the obligation they are about: its Pasal and gist, then a row for each unit and window. */
export function listFindings(findings: readonly Finding[], asOf: PlainDate, telling: Telling): PageList {
  const groups = groupBy(findings, ({ obligation, status }) => `${obligation} ${status}`);
  const items = [...groups.values()].flatMap((group): readonly PageItem[] => {
    const [first] = group;
    if (first === undefined) return [];
    const rows = group.map((finding) => tellFinding(finding, asOf, telling));
    const merged = UNDATED.includes(first.status) ? mergeRows(rows) : rows;
    return [{ ...headOf(first, telling), blocks: [tableOf(merged, first.status)] }];
  });
  return { kind: 'list', items, tight: true };
}

function headOf(finding: Finding, telling: Telling): PageItem {
  const { texts, say } = telling;
  const { reading, policy, status } = finding;
  const quiet = [
    ...(reading === null ? [] : [texts.phrases.readAs(sayReading(reading, finding, telling))]),
    ...(policy === null ? [] : [texts.phrases.underPolicy(say.period(policy))]),
  ];
  return {
    sign: STATUS_SIGNS[status],
    signTone: STATUS_TONES[status],
    lead: tellPlace(finding),
    text: say.gist(finding.obligation),
    notes: quiet.map((text): PageLine => ({ text, tone: 'quiet' })),
  };
}

const KEYS = ['unit', 'when', 'days', 'where'] as const;
const WIDTHS = { unit: 5, when: 4.5, days: 4, where: 5 };

function tableOf(rows: readonly FindingRow[], status: Status): PageTable {
  const shown = KEYS.filter((key) => rows.some((row) => row[key] !== ''));
  const tone = STATUS_TONES[status];
  return {
    kind: 'table',
    columns: shown.map((key) => ({ heading: '', width: WIDTHS[key] })),
    rows: rows.map((row) => ({
      cells: shown.map((key) => (key === 'when' || key === 'days' ? { text: row[key], tone } : row[key])),
      notes: rowNotes(row),
    })),
  };
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
