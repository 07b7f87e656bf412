import type { Finding } from '../../model/finding.ts';
import { SHOWN_FIRST } from '../../model/status.ts';
import type { Status } from '../../model/terms.ts';

/** Which findings a view shows: what leads, everything open, what is in breach, or all. */
export const SHOWN = ['lead', 'open', 'breached', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** The statuses that a view shows, in its order. */
export const STATUSES_SHOWN: Readonly<Record<Shown, readonly Status[]>> = {
  lead: ['breached', 'due', 'outstanding', 'met-late', 'unknown'],
  open: ['breached', 'due', 'outstanding', 'unknown'],
  breached: ['breached'],
  all: SHOWN_FIRST,
};

/** Picks the findings that a view shows, in the order of the report. */
export function pickFindings(findings: readonly Finding[], shown: Shown): readonly Finding[] {
  return findings.filter(({ status }) => STATUSES_SHOWN[shown].includes(status));
}
