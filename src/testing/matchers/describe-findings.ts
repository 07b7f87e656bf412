import { compactCitation, formatCitation, liesWithin, parseCitation } from '../../model/citation.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { tellBecause } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';
import type { TellingWords } from '../../telling/words/contract.ts';
import { writeDate } from '../../telling/write-values.ts';
import type { TestingWords } from '../words/contract.ts';

/** The findings that a matcher is about: those of an obligation, or of a place of the text, of one unit if asked for. */
export function findingsAt(
  report: Report,
  place: string,
  unit: string | null | undefined,
): readonly Finding[] {
  const parts = parseCitation(place);
  const within = parts === null ? null : compactCitation(parts);
  return report.findings.filter(
    (finding) =>
      (finding.obligation === place ||
        (within !== null && finding.cites.some((cited) => liesWithin(cited, within)))) &&
      (unit === undefined || finding.unit === unit),
  );
}

/** Names a place in full, and the unit that was asked for. */
export function namePlace(place: string, unit: string | null | undefined, words: TestingWords): string {
  const full = formatCitation(place);
  return typeof unit === 'string' ? `${full} ${words.ofUnit(unit)}` : full;
}

const MOST = 10;

/** One line for each finding: its place, unit, window, status and days; with a ruleset at hand, the reasoning too. */
export function describeFindings(
  findings: readonly Finding[],
  texts: TellingWords,
  telling: Telling | null,
): readonly string[] {
  const lines = findings
    .slice(0, MOST)
    .flatMap((finding) => [
      `  - ${describeFinding(finding, texts)}`,
      ...(telling === null ? [] : finding.because.map((step) => `      · ${tellBecause(step, telling)}`)),
    ]);
  return findings.length > MOST ? [...lines, `  … ${texts.phrases.findingCount(findings.length)}`] : lines;
}

function describeFinding(finding: Finding, { format, terms, phrases }: TellingWords): string {
  const { status, unit, thing, obligation, dueOn, breachedFrom, daysLate, metOn, cites } = finding;
  const date = (day: Finding['dueOn']) => writeDate(day, format);
  const days = [
    dueOn === null ? '' : phrases.dueBy(date(dueOn)),
    breachedFrom === null ? '' : phrases.since(date(breachedFrom)),
    daysLate === null || status === 'breached' ? '' : phrases.daysLate(daysLate, String(daysLate)),
    metOn === null ? '' : phrases.doneOn(date(metOn)),
  ];
  const name = `${formatCitation(cites[0] ?? '')} (${[obligation, unit, thing].filter(Boolean).join(', ')})`;
  return `${name}: ${[terms.statuses[status], ...days].filter(Boolean).join(', ')}`;
}
