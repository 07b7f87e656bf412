import type { Report } from '../model/report.ts';
import { summarize } from './judge/summary.ts';

/** Narrows a report to one unit: its findings and deadlines, what is not known of it, and counts of these alone. */
export function filterReport(report: Report, unit: string): Report {
  const ofUnit = (part: { readonly unit: string | null }) => part.unit === unit;
  const findings = report.findings.filter(ofUnit);
  return {
    ...report,
    findings,
    deadlines: report.deadlines.filter(ofUnit),
    violations: report.violations.filter(ofUnit),
    unknowns: report.unknowns
      .filter(({ units }) => units.includes(unit))
      .map((unknown) => ({ ...unknown, units: [unit] })),
    unused: report.unused.filter(ofUnit),
    summary: summarize(findings),
  };
}
