import { findNearest } from '../load/nearest.ts';
import { field, rootPlace } from '../load/place.ts';
import { problemAt, toIssue } from '../load/problem.ts';
import { PatuhInputError } from '../model/issue.ts';
import type { Report } from '../model/report.ts';
import { summarize } from './judge/summary.ts';

/**
 * Narrows a report to one unit: its findings and deadlines, what is not known of it, and counts of these alone.
 *
 * @throws PatuhInputError for a unit that the state does not list: of nobody nothing is in breach
 */
export function filterReport(report: Report, unit: string): Report {
  if (!report.units.includes(unit)) throw refusal(unit, report.units);
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

function refusal(unit: string, known: readonly string[]): PatuhInputError {
  const place = field(rootPlace({ unit }), 'unit');
  const data = {
    name: unit,
    kind: 'unit',
    nearest: findNearest(unit, known, 1),
    similar: known.slice(0, 8),
  } as const;
  const trouble = problemAt(place, 'unlisted-unit', data);
  return new PatuhInputError([toIssue({ ...trouble, check: 'unitIsListed' }, 'options')]);
}
