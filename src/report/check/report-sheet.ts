import { checkWords } from '../../../generated/words/check.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import { writeThingAndOccurrence } from '../../model/occurrence.ts';
import type { Unused } from '../../model/unused.ts';
import type { Telling } from '../../telling/telling.ts';
import type { HeadingTexts } from '../../telling/words/headings.ts';
import type { Sheet, SheetField, SheetKind } from '../sheet.ts';
import { tellNearMisses, tellUnused } from './unused-list.ts';
import { sayReading } from './wording-of.ts';

const COLUMNS = [
  'citation',
  'obligation',
  'unitId',
  'unit',
  'bearer',
  'statusCode',
  'status',
  'strength',
  'attested',
  'occurrence',
  'windowFrom',
  'windowTo',
  'dueOn',
  'breachedFrom',
  'daysLate',
  'metOn',
  'reading',
  'policy',
  'otherReadings',
  'evidence',
  'uncounted',
  'topic',
  'gist',
] as const satisfies readonly (keyof HeadingTexts)[];

/** The columns that hold no text. */
const KINDS: { readonly [Column in (typeof COLUMNS)[number]]?: SheetKind } = {
  windowFrom: 'day',
  windowTo: 'day',
  dueOn: 'day',
  breachedFrom: 'day',
  daysLate: 'number',
  metOn: 'day',
};

type Fields = Record<(typeof COLUMNS)[number], SheetField>;

/**
 * Lays findings out as a sheet, one row each: the exact citation, the days, the reading used, and the evidence. What
 * is recorded and counts for nothing has rows of its own below them.
 */
export function sheetOfFindings(
  findings: readonly Finding[],
  unused: readonly Unused[],
  telling: Telling,
): Sheet {
  const { headings, locale } = telling.texts;
  const columns = COLUMNS.map((column) => ({ heading: headings[column], kind: KINDS[column] ?? 'text' }));
  const all = [
    ...findings.map((finding) => fieldsOf(finding, telling)),
    ...unused.map((it) => fieldsOfUnused(it, telling)),
  ];
  return { locale, columns, rows: all.map((fields) => COLUMNS.map((column) => fields[column])) };
}

function fieldsOfUnused(unused: Unused, telling: Telling): Fields {
  const none = Object.fromEntries(COLUMNS.map((column) => [column, null])) as Fields;
  return {
    ...none,
    obligation: unused.obligation,
    unitId: unused.unit,
    unit: unused.unit === null ? null : telling.say.unit(unused.unit, null),
    statusCode: 'unused',
    status: checkWords(telling.texts.locale).uncounted,
    uncounted: tellUnused(unused, telling),
  };
}

function fieldsOf(finding: Finding, telling: Telling): Fields {
  const { texts, say } = telling;
  return {
    citation: finding.cites.map(formatCitation).join('; '),
    obligation: finding.obligation,
    unitId: finding.unit,
    unit: say.unit(finding.unit, finding.bearer),
    bearer: say.parties(finding.bearer),
    statusCode: finding.status,
    status: texts.terms.statuses[finding.status],
    strength: texts.terms.strengths[finding.strength],
    attested: finding.attested ? texts.phrases.yes : texts.phrases.no,
    occurrence: writeThingAndOccurrence(finding),
    windowFrom: finding.window?.from ?? null,
    windowTo: finding.window?.to ?? null,
    dueOn: finding.dueOn,
    breachedFrom: finding.breachedFrom,
    daysLate: finding.daysLate,
    metOn: finding.metOn,
    reading: finding.reading === null ? null : sayReading(finding.reading, finding, telling),
    policy: finding.policy === null ? null : say.period(finding.policy),
    otherReadings: (finding.contested ?? [])
      .map(({ reading, status }) =>
        texts.phrases.otherReading(sayReading(reading, finding, telling), texts.terms.statuses[status]),
      )
      .join('; '),
    evidence: finding.evidence
      .filter(({ as }) => as === 'deed')
      .map(evidenceText)
      .join('; '),
    uncounted: tellNearMisses(finding, telling).join('; '),
    topic: say.topic(finding.topic),
    gist: say.gist(finding.obligation),
  };
}

function evidenceText({ id, type, on, evidence }: Evidence): string {
  return [evidence, id ?? type, on].filter((part) => part !== null).join(', ');
}
