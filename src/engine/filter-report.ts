import type { Finding } from '../model/finding.ts';
import { writeMissing } from '../model/occurrence.ts';
import type { Report, Unknown } from '../model/report.ts';
import { summarize } from './judge/summary.ts';

/** Narrows a report to one unit: its findings and deadlines, what they wait for, and counts of these alone. */
export function filterReport(report: Report, unit: string): Report {
  const ofUnit = (part: { readonly unit: string | null }) => part.unit === unit;
  const findings = report.findings.filter(ofUnit);
  return {
    ...report,
    findings,
    deadlines: report.deadlines.filter(ofUnit),
    violations: report.violations.filter(ofUnit),
    unknowns: report.unknowns.flatMap((unknown) => waitingIn(findings, unknown, unit)),
    summary: summarize(findings),
  };
}

// What is so of the organization as a whole is missing for each unit that waits for it.
function waitingIn(findings: readonly Finding[], unknown: Unknown, unit: string): readonly Unknown[] {
  const name = writeMissing(unknown);
  const waiting = findings.filter(({ missing }) =>
    missing.some((one) => one.kind === unknown.kind && writeMissing(one) === name),
  );
  if (waiting.length === 0) return [];
  const obligations = unknown.obligations.filter((id) => waiting.some(({ obligation }) => obligation === id));
  const units = unknown.units.filter((each) => each === unit || each === null);
  return [{ ...unknown, units, obligations, findings: waiting.length }];
}
