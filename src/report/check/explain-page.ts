import { checkWords } from '../../../generated/words/check.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { textIn } from '../../model/terms.ts';
import { tellBecause } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import { tableOfNorm } from '../norm-table.ts';
import type { PageItem, PageSection } from '../page.ts';
import { STATUS_SIGNS, STATUS_TONES } from '../status-look.ts';
import { createView, type View } from '../view.ts';

import { reportHead } from './report-head.ts';
import { sheetOfFindings } from './report-sheet.ts';
import { tellFinding } from './tell-finding.ts';

/**
 * Lays out the full reasoning on some obligations: what the norm says, then for each finding every step that
 * led to its verdict, what it rests on, and which other reading would change it.
 */
export function layOutExplanation(
  obligations: readonly Obligation[],
  report: Report,
  telling: Telling,
  options: { readonly asOfNote?: string } = {},
): View {
  const ids = new Set(obligations.map(({ id }) => id));
  const findings = report.findings.filter(({ obligation }) => ids.has(obligation));
  return createView({
    page: () => ({
      ...reportHead(report, telling, options.asOfNote),
      sections: obligations.flatMap((obligation) => sectionsOf(obligation, report, telling)),
    }),
    sheet: () => sheetOfFindings(findings, [], telling),
    data: () => dataOf(obligations, findings, report),
  });
}

function dataOf(obligations: readonly Obligation[], findings: readonly Finding[], report: Report): unknown {
  const { ruleset, organization, asOf, inForceFrom, assumptions } = report;
  return {
    format: 'patuh/explanation/v1',
    ruleset,
    organization,
    asOf,
    inForceFrom,
    assumptions,
    obligations,
    findings,
  };
}

function sectionsOf(obligation: Obligation, report: Report, telling: Telling): readonly PageSection[] {
  const { texts } = telling;
  const findings = report.findings.filter((finding) => finding.obligation === obligation.id);
  const place = obligation.cites.map(formatCitation).join('; ');
  const none = { title: null, lines: [checkWords(texts.locale).explain.noFindings] };
  return [
    {
      title: `${place} · ${obligation.id}`,
      blocks: [
        { kind: 'paragraph', line: textIn(obligation.gist, texts.locale) },
        tableOfNorm(obligation, telling),
      ],
    },
    ...(findings.length === 0 ? [none] : []),
    ...findings.map((finding) => ({
      title: null,
      blocks: [{ kind: 'list' as const, items: [itemOf(finding, report, telling)] }],
    })),
  ];
}

function itemOf(finding: Finding, report: Report, telling: Telling): PageItem {
  const { texts } = telling;
  const row = tellFinding(finding, report.asOf, telling);
  const verdict = [row.unit, texts.terms.statuses[finding.status], row.when, row.days];
  // What it rests on is told by the steps.
  const deeds = finding.evidence.filter(({ as }) => as === 'deed');
  const evidence = deeds.map(
    (it) => `${checkWords(texts.locale).explain.evidence}: ${tellEvidence(it, telling)}`,
  );
  const steps = [
    ...finding.because.map((step) => tellBecause(step, telling)),
    ...evidence,
    ...row.nearMisses,
    ...row.rivals,
  ];
  return {
    sign: STATUS_SIGNS[finding.status],
    tone: STATUS_TONES[finding.status],
    text: verdict.filter(Boolean).join(' · '),
    blocks: [{ kind: 'list', items: steps.map((text) => ({ text })) }],
  };
}

function tellEvidence({ kind, id, type, on, evidence }: Evidence, { texts, say }: Telling): string {
  const name = kind === 'fact' ? say.fact(id ?? '') : type === null ? '' : say.happening(type);
  const day = on === null ? '' : texts.format.from(say.date(on));
  const at = kind === 'event' && on !== null ? say.date(on) : day;
  return [kind === 'fact' ? '' : id, name, at, evidence].filter(Boolean).join(', ');
}
