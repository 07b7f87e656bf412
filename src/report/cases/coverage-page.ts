import { casesWords } from '../../../generated/words/cases.ts';
import { tellingWords } from '../../../generated/words/telling.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale } from '../../model/terms.ts';
import { createTelling, type Telling } from '../../telling/telling.ts';
import type { CaseCoverage, MeasuredObligation } from '../../testing/coverage/measure-cases.ts';
import type { CasePoint } from '../../testing/coverage/required-points.ts';
import type { PageBlock, PageRow, PageSection } from '../page.ts';
import { numberColumn, type Sheet, textColumns } from '../sheet.ts';
import { createView, type View } from '../view.ts';

/** What the cases of a ruleset show, with the ruleset. */
export type MeasuredRuleset = { readonly ruleset: Ruleset; readonly shown: CaseCoverage };

/** Lays out what cases show, place by place in the order of the law, and what they do not show yet. */
export function layOutCaseCoverage(measured: readonly MeasuredRuleset[], locale: Locale): View {
  return createView({
    page: () => ({
      locale,
      title: casesWords(locale).coverage.title,
      implied: true,
      sections: measured.flatMap((one) => sectionsOf(one, locale)),
    }),
    sheet: () => sheetOf(measured, locale),
    data: () => ({ format: 'patuh/case-coverage/v1', rulesets: measured.map(({ shown }) => shown) }),
  });
}

function sectionsOf({ ruleset, shown }: MeasuredRuleset, locale: Locale): readonly PageSection[] {
  const telling = createTelling(ruleset, locale);
  const { headings } = telling.texts;
  const words = casesWords(locale);
  const { counts, silence, complete, obligations } = shown;
  const columns = [headings.citation, headings.obligation, '', ''].map((heading, index) => ({
    heading,
    width: [3, 4, 2, 6][index] ?? 1,
  }));
  const table: PageBlock = {
    kind: 'table',
    columns,
    rows: obligations.map((one) => rowOf(one, telling)),
    flush: true,
  };
  const gap = { sign: '✗', tone: 'bad', text: words.coverage.silenceGap } as const;
  const verdict = complete
    ? ({ sign: '✓', tone: 'good', text: words.coverage.complete(counts.obligations, counts.points) } as const)
    : ({ sign: '✗', tone: 'bad', text: words.coverage.gaps(counts.gaps, counts.points) } as const);
  return [
    { title: `${ruleset.id} · ${words.coverage.title}` },
    { title: null, blocks: silence > 0 ? [table] : [table, { kind: 'list', items: [gap] }] },
    { title: null, lines: [{ ...verdict, whole: true }] },
  ];
}

function rowOf({ obligation, cites, points, gaps }: MeasuredObligation, telling: Telling): PageRow {
  const complete = gaps.length === 0;
  const text = `${complete ? '✓' : '✗'} ${points.length - gaps.length}/${points.length}`;
  return {
    cells: [
      formatCitation(cites[0] ?? ''),
      obligation,
      { text, tone: complete ? 'good' : 'bad' },
      gaps.map((gap) => tellPoint(gap, telling)).join('; '),
    ],
  };
}

function tellPoint({ row, reading }: CasePoint, { texts, say }: Telling): string {
  const name = casesWords(texts.locale).coverage.rows[row];
  return reading === null ? name : `${name} (${say.reading(reading)})`;
}

function sheetOf(measured: readonly MeasuredRuleset[], locale: Locale): Sheet {
  const { headings } = tellingWords(locale);
  const words = casesWords(locale);
  const { points, shown, gaps } = words.coverage.headings;
  const rows = measured.flatMap((one) => {
    const telling = createTelling(one.ruleset, locale);
    return one.shown.obligations.map((it) => [
      one.ruleset.id,
      it.cites.map(formatCitation).join('; '),
      it.obligation,
      it.points.length,
      it.points.length - it.gaps.length,
      it.gaps.map((gap) => tellPoint(gap, telling)).join('; ') || null,
    ]);
  });
  const columns = [
    ...textColumns(headings.id, headings.citation, headings.obligation),
    numberColumn(points),
    numberColumn(shown),
    ...textColumns(gaps),
  ];
  return { locale, columns, rows };
}
