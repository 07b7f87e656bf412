import type { Telling } from '../../locale/telling.ts';
import type { Finding } from '../../model/finding.ts';
import { SHOWN_FIRST } from '../../model/status.ts';
import type { Status } from '../../model/terms.ts';
import type { Painter } from '../painter.ts';

/** Which findings a view shows: what leads, everything open, what is in breach, or all. */
export const SHOWN = ['lead', 'open', 'breached', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

/** What a terminal view is laid out with. */
export type View = {
  readonly telling: Telling;
  /** Columns of the terminal. */
  readonly width: number;
  readonly painter: Painter;
};

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

/** A title with space before it. */
export function titleLines(title: string, { painter }: View): readonly string[] {
  return ['', painter.strong(title)];
}
