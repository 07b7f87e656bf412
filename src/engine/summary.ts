import type { Finding, StatusCounts, Summary } from '../model/report.ts';
import { STATUSES, type Status } from '../model/terms.ts';

/** Counts findings by status; recorded and attested duties apart, their sum in `all`. */
export function summarize(findings: readonly Finding[]): Summary {
  return {
    all: countStatuses(findings),
    recorded: countStatuses(findings.filter(({ attested }) => !attested)),
    attested: countStatuses(findings.filter(({ attested }) => attested)),
  };
}

function countStatuses(findings: readonly Finding[]): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of findings) counts[status] += 1;
  return { ...counts, total: findings.length };
}
