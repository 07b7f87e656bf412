import { measureCoverage } from '../../engine/measure-coverage.ts';
import { tellTiming } from '../../locale/tell-because.ts';
import type { Telling } from '../../locale/telling.ts';
import { writeInstrument } from '../../locale/write-values.ts';
import { formatCitation } from '../../model/citation.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { titleLines, type View } from '../check/shown.ts';
import { renderTable } from '../format/render-table.ts';
import { renderCsv } from '../format/sheet-csv.ts';
import { indentText, wrapText } from '../format/wrap-text.ts';

/** Renders a ruleset for a terminal: the instrument, its obligations in the order of the text, its defects. */
export function renderRulesetTable(view: View): string {
  const { telling } = view;
  const { ruleset, texts } = telling;
  const lines = [
    ...renderInstrument(view),
    ...titleLines(texts.views.ruleset.obligations(ruleset.obligations.length), view),
    ...renderObligations(ruleset.obligations, view),
    ...renderDefects(view),
  ];
  return `${lines.join('\n')}\n`;
}

function renderInstrument({ telling, width, painter }: View): readonly string[] {
  const { ruleset, texts, say } = telling;
  const { instrument, jurisdiction } = ruleset;
  const words = texts.views.ruleset;
  const { counts } = measureCoverage(ruleset);
  const day = (date: PlainDate | null) => (date === null ? words.notStated : say.date(date));
  const fields = [
    [
      texts.headings.jurisdiction,
      `${jurisdiction.name}${jurisdiction.code === null ? '' : ` (${jurisdiction.code})`}`,
    ],
    [texts.headings.status, texts.terms.instrumentStatuses[instrument.status]],
    [words.enacted, day(instrument.enacted)],
    [words.promulgated, day(instrument.promulgated)],
    [words.inForceFrom, day(instrument.inForceFrom)],
    ...(instrument.assumption === null
      ? []
      : [['', texts.phrases.supposedInForce(say.date(instrument.assumption.inForceFrom))]]),
    ...(instrument.inForceUntil === null ? [] : [[words.inForceUntil, day(instrument.inForceUntil)]]),
    [words.basis, instrument.basis.join('; ') || texts.phrases.none],
    [words.revokes, instrument.revokes.join('; ') || texts.phrases.none],
    [words.text, texts.views.coverage.counts(counts.pasal, counts.ayat)],
  ];
  const columns = [{ heading: '' }, { heading: '' }];
  return [
    ...wrapText(writeInstrument(instrument, texts.format), width).map(painter.strong),
    ...renderTable(columns, fields, { width, painter }),
  ];
}

function renderObligations(
  obligations: readonly Obligation[],
  { telling, width, painter }: View,
): readonly string[] {
  const { texts, say } = telling;
  return obligations.flatMap((obligation) => {
    const word = obligation.word === null ? '' : ` ${texts.format.quoted(obligation.word)}`;
    const place = formatCitation(obligation.cites[0] ?? '');
    const facts = `${texts.terms.strengths[obligation.strength]}${word} · ${say.parties(obligation.bearer)}`;
    return [
      ...indentText(`${place} · ${obligation.id}`, width, 0).map(painter.strong),
      ...indentText(facts, width, 2, '  '),
      ...indentText(obligation.gist[texts.locale], width, 2, '  '),
      ...indentText(tellTiming(obligation, telling), width, 2, '  ').map(painter.quiet),
    ];
  });
}

function renderDefects(view: View): readonly string[] {
  const { telling, width, painter } = view;
  const { ruleset, texts } = telling;
  if (ruleset.defects.length === 0) return [];
  const rows = ruleset.defects.map(({ ref, kind, note }) => [
    ref === null ? '' : formatCitation(ref),
    texts.terms.defects[kind],
    note[texts.locale],
  ]);
  const columns = ['', '', ''].map((heading) => ({ heading }));
  return [
    ...titleLines(texts.views.ruleset.defects(rows.length), view),
    ...renderTable(columns, rows, { width, painter }),
  ];
}

/** Renders the obligations of a ruleset as CSV, one row each. */
export function renderRulesetCsv(telling: Telling): string {
  const { ruleset, texts, say } = telling;
  const { duties, headings: h, terms, locale } = texts;
  const columns = [
    h.citation,
    h.obligation,
    h.strength,
    h.word,
    h.bearer,
    h.counterparty,
    h.shape,
    h.duty,
    h.topic,
    h.gist,
  ];
  const rows = ruleset.obligations.map((obligation) => [
    obligation.cites.map(formatCitation).join('; '),
    obligation.id,
    terms.strengths[obligation.strength],
    obligation.word,
    say.parties(obligation.bearer),
    obligation.counterparty === null ? null : say.parties(obligation.counterparty),
    duties.shapes[obligation.duty.type],
    tellTiming(obligation, telling),
    say.topic(obligation.topic),
    obligation.gist[locale],
  ]);
  return renderCsv(columns, rows, locale);
}
