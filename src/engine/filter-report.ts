import { findNearest } from '../load/nearest.ts';
import { field, rootPlace } from '../load/place.ts';
import { problemAt, toIssue } from '../load/problem.ts';
import type { Finding } from '../model/finding.ts';
import { PatuhInputError } from '../model/issue.ts';
import { writeMissing } from '../model/occurrence.ts';
import type { Report, Unknown } from '../model/report.ts';
import { summarize } from './judge/summary.ts';

/**
 * Narrows a report to one unit: its findings and deadlines, what they wait for, and counts of these alone.
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
    unknowns: report.unknowns.flatMap((unknown) => waitingIn(findings, unknown, unit)),
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

// What is so of the organization as a whole is missing for each unit that waits for it.
function waitingIn(findings: readonly Finding[], unknown: Unknown, unit: string): readonly Unknown[] {
  const name = writeMissing(unknown);
  const waiting = findings.filter(({ missing }) =>
    missing.some((one) => one.kind === unknown.kind && writeMissing(one) === name),
  );
  if (waiting.length === 0) return [];
  const obligations = unknown.obligations.filter((id) => waiting.some(({ obligation }) => obligation === id));
  const units = unknown.units.filter((each) => each === unit || each === null);
  const of = unknown.things?.filter((thing) => waiting.some((finding) => finding.thing === thing));
  const things = of === undefined ? null : { things: of };
  return [{ ...unknown, units, ...things, obligations, findings: waiting.length }];
}
