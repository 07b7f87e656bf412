import type { Coverage } from '../../engine/measure-coverage.ts';
import type { Telling } from '../../locale/telling.ts';
import { writeInstrument } from '../../locale/write-values.ts';
import { formatCitation } from '../../model/citation.ts';
import { groupBy } from '../../model/collections.ts';
import { titleLines, type View } from '../check/shown.ts';
import { renderTable } from '../format/render-table.ts';
import { renderCsv } from '../format/sheet-csv.ts';
import { indentText, wrapText } from '../format/wrap-text.ts';

/** Renders for a terminal how a ruleset accounts for its text: counts by kind, then what is unaccounted for. */
export function renderCoverageTable(coverage: Coverage, view: View): string {
  const { telling, width, painter } = view;
  const { texts, say } = telling;
  const { counts } = coverage;
  const lines = [
    ...wrapText(writeInstrument(telling.ruleset.instrument, texts.format), width).map(painter.strong),
    texts.views.coverage.counts(counts.pasal, counts.ayat),
    ...wrapText(texts.views.coverage.entries(counts.encoded, counts.classified, counts.obligations), width),
    '',
    ...renderKinds(coverage, view),
    '',
    ...verdictLines(coverage, view),
  ];
  if (coverage.unaccounted.length === 0) return `${lines.join('\n')}\n`;
  const places = indentText(say.all(coverage.unaccounted.map(formatCitation)), width, 2).map(painter.bad);
  const title = titleLines(texts.views.coverage.unaccounted(coverage.unaccounted.length), view);
  return `${[...lines, ...title, ...places].join('\n')}\n`;
}

function renderKinds({ provisions }: Coverage, { telling, width, painter }: View): readonly string[] {
  const { headings, terms } = telling.texts;
  const columns = [
    { heading: headings.kind },
    ...[headings.entries, headings.encoded, headings.classified].map((heading) => ({
      heading,
      align: 'right' as const,
    })),
  ];
  const rows = [...groupBy(provisions, ({ kind }) => kind)].map(([kind, entries]) => {
    const encoded = entries.filter(({ obligations }) => obligations.length > 0).length;
    return [
      terms.kinds[kind],
      ...[entries.length, encoded, entries.length - encoded].map(telling.say.number),
    ];
  });
  return renderTable(columns, rows, { width, indent: 2, painter });
}

function verdictLines({ complete }: Coverage, { telling, width, painter }: View): readonly string[] {
  const { views } = telling.texts;
  if (complete) return [painter.good(`✓ ${views.coverage.complete}`)];
  if (telling.ruleset.extent === null)
    return wrapText(`✗ ${views.coverage.noExtent}`, width).map(painter.bad);
  return [];
}

/** Renders every provision as CSV, with its kind, its obligations and its reason. */
export function renderCoverageCsv({ provisions }: Coverage, { texts }: Telling): string {
  const { headings, terms, locale } = texts;
  const rows = provisions.map(({ ref, kind, obligations, reason }) => [
    formatCitation(ref),
    terms.kinds[kind],
    obligations.join(' '),
    reason === null ? null : reason[locale],
  ]);
  return renderCsv([headings.citation, headings.kind, headings.obligations, headings.reason], rows, locale);
}
