import type { Finding } from '../../model/finding.ts';
import type { StatusCounts, Summary } from '../../model/report.ts';
import { STATUSES, type Status } from '../../model/terms.ts';

type Counts = Record<Status, number> & { total: number };

/** Counts findings by status; recorded and attested duties apart, their sum in `all`. */
export function summarize(findings: readonly Finding[]): Summary {
  const [all, recorded, attested] = [noCounts(), noCounts(), noCounts()];
  for (const finding of findings) {
    count(all, finding.status);
    count(finding.attested ? attested : recorded, finding.status);
  }
  return { all, recorded, attested } satisfies Record<string, StatusCounts>;
}

const NO_COUNTS = {
  ...(Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>),
  total: 0,
};

function noCounts(): Counts {
  return { ...NO_COUNTS };
}

function count(counts: Counts, status: Status): void {
  counts[status] += 1;
  counts.total += 1;
}
