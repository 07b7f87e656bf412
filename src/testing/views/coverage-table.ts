import { createTelling, type Telling } from '../../locale/telling.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { renderTable } from '../../report/format/render-table.ts';
import type { CaseCoverage, MeasuredObligation } from '../coverage/measure-cases.ts';
import type { CasePoint } from '../coverage/required-points.ts';
import type { TestView } from './cases-table.ts';

/** Renders what the cases show, place by place in the order of the law, and what they do not show yet. */
export function renderCaseCoverage(measured: CaseCoverage, ruleset: Ruleset, view: TestView): string {
  const { painter, width, locale } = view;
  const telling = createTelling(ruleset, locale);
  const { tests, headings } = telling.texts;
  const { counts, silence } = measured;
  const columns = [headings.citation, headings.obligation, '', ''].map((heading) => ({ heading }));
  const rows = measured.obligations.map((one) => rowOf(one, telling, view));
  const verdict = measured.complete
    ? painter.good(`✓ ${tests.coverage.complete(counts.obligations, counts.points)}`)
    : painter.bad(`✗ ${tests.coverage.gaps(counts.gaps, counts.points)}`);
  const lines = [
    painter.strong(`${ruleset.id} · ${tests.coverage.title}`),
    '',
    ...renderTable(columns, rows, { width, painter }),
    ...(silence > 0 ? [] : [painter.bad(`✗ ${tests.coverage.silenceGap}`)]),
    '',
    verdict,
  ];
  return `${lines.join('\n')}\n`;
}

function rowOf(
  { obligation, cites, points, gaps }: MeasuredObligation,
  telling: Telling,
  { painter }: TestView,
) {
  const shown = `${gaps.length === 0 ? '✓' : '✗'} ${points.length - gaps.length}/${points.length}`;
  return [
    formatCitation(cites[0] ?? ''),
    obligation,
    { text: shown, paint: gaps.length === 0 ? painter.good : painter.bad },
    gaps.map((gap) => tellPoint(gap, telling)).join('; '),
  ];
}

function tellPoint({ row, reading }: CasePoint, { texts, say }: Telling): string {
  const name = texts.tests.coverage.rows[row];
  return reading === null ? name : `${name} (${say.reading(reading)})`;
}
