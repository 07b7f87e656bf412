import { tellBecause, tellTiming } from '../../locale/tell-because.ts';
import type { Telling } from '../../locale/telling.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { renderTable } from '../format/render-table.ts';
import { indentText } from '../format/wrap-text.ts';
import { paintOf, STATUS_SIGNS } from '../painter.ts';
import { renderReportHead } from './report-head.ts';
import type { View } from './shown.ts';
import { tellFinding } from './tell-finding.ts';

/**
 * Renders the full reasoning on some obligations: what the norm says, then for each finding every step that
 * led to its verdict, what it rests on, and which other reading would change it.
 */
export function renderExplanation(
  obligations: readonly Obligation[],
  report: Report,
  view: View,
  asOfNote = '',
): string {
  const parts = obligations.flatMap((obligation) => {
    const findings = report.findings.filter((finding) => finding.obligation === obligation.id);
    const none = findings.length === 0 ? ['', view.telling.texts.views.explain.noFindings] : [];
    return [
      ...renderNorm(obligation, view),
      ...none,
      ...findings.flatMap((it) => renderFinding(it, report, view)),
    ];
  });
  return `${[...renderReportHead(report, view, asOfNote), ...parts].join('\n')}\n`;
}

function renderNorm(obligation: Obligation, view: View): readonly string[] {
  const { telling, width, painter } = view;
  const { texts } = telling;
  const word = obligation.word === null ? '' : ` ${texts.format.quoted(obligation.word)}`;
  const place = obligation.cites.map(formatCitation).join('; ');
  return [
    '',
    ...indentText(`${place} · ${obligation.id}`, width, 0).map(painter.strong),
    ...indentText(obligation.gist[texts.locale], width, 2, '  '),
    ...renderTable(
      [{ heading: '' }, { heading: '' }],
      [
        [texts.headings.strength, `${texts.terms.strengths[obligation.strength]}${word}`],
        ...normFields(obligation, telling),
      ],
      { width, indent: 2, painter },
    ),
  ];
}

function normFields(obligation: Obligation, telling: Telling): readonly (readonly [string, string])[] {
  const { texts, say } = telling;
  const words = texts.views.explain;
  const { readings, note } = obligation;
  const fields: readonly (readonly [string, string | null])[] = [
    [words.bearer, say.parties(obligation.bearer)],
    [words.counterparty, obligation.counterparty === null ? null : say.parties(obligation.counterparty)],
    [words.via, obligation.via === null ? null : say.parties(obligation.via)],
    [words.per, obligation.per === null ? null : say.party(obligation.per)],
    [words.topic, say.topic(obligation.topic)],
    [words.timing, tellTiming(obligation, telling)],
    [words.applies, obligation.applies === null ? null : say.condition(obligation.applies)],
    [words.rivals, readings === null ? null : readings.rivals.map(say.reading).join('; ')],
    [words.reason, readings?.reason?.[texts.locale] ?? null],
    [words.see, obligation.see.map(formatCitation).join('; ') || null],
    [words.note, note === null ? null : note[texts.locale]],
  ];
  return fields.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}

function renderFinding(
  finding: Finding,
  report: Report,
  { telling, width, painter }: View,
): readonly string[] {
  const { texts } = telling;
  const row = tellFinding(finding, report.asOf, telling);
  const paint = paintOf(finding.status, painter);
  const verdict = [row.unit, texts.terms.statuses[finding.status], row.when, row.days]
    .filter(Boolean)
    .join(' · ');
  const evidence = finding.evidence.map(
    (it) => `${texts.views.explain.evidence}: ${tellEvidence(it, telling)}`,
  );
  const steps = [...finding.because.map((step) => tellBecause(step, telling)), ...evidence, ...row.rivals];
  return [
    '',
    ...indentText(verdict, width, 2, `${STATUS_SIGNS[finding.status]} `).map(paint),
    ...steps.flatMap((step) => indentText(step, width, 6, '    - ')),
  ];
}

function tellEvidence({ kind, id, type, on, evidence }: Evidence, { texts, say }: Telling): string {
  const name = kind === 'fact' ? say.fact(id ?? '') : type === null ? '' : say.happening(type);
  const day = on === null ? '' : texts.format.from(say.date(on));
  const at = kind === 'event' && on !== null ? say.date(on) : day;
  return [kind === 'fact' ? '' : id, name, at, evidence].filter(Boolean).join(', ');
}
