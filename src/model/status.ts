import type { Status } from './terms.ts';

/** What a status comes to: a rival reading contests a verdict only when it changes its class. */
export type StatusClass = 'kept' | 'failed' | 'open' | 'unknown' | 'none';

const CLASSES: Readonly<Record<Status, StatusClass>> = {
  met: 'kept',
  due: 'kept',
  breached: 'failed',
  'met-late': 'failed',
  outstanding: 'open',
  unknown: 'unknown',
  'not-applicable': 'none',
  'not-in-force': 'none',
  optional: 'none',
};

/** The class of a status. */
export function classOf(status: Status): StatusClass {
  return CLASSES[status];
}

/** Tells whether a last good day was missed, whether or not it was caught up. */
export function isFailed(status: Status): boolean {
  return CLASSES[status] === 'failed';
}

/** The order in which statuses are shown: what presses first. */
export const SHOWN_FIRST: readonly Status[] = [
  'breached',
  'due',
  'outstanding',
  'met-late',
  'unknown',
  'met',
  'not-applicable',
  'not-in-force',
  'optional',
];

/** The order in which one finding speaks for several of a duty: what still has to be done first. */
export const PRESSING_FIRST: readonly Status[] = [
  'breached',
  'due',
  'outstanding',
  'unknown',
  'met-late',
  'met',
];

/** The order in which one finding shows how badly a norm was kept. */
export const WORST_FIRST: readonly Status[] = [
  'breached',
  'met-late',
  'unknown',
  'outstanding',
  'due',
  'met',
  'optional',
  'not-applicable',
  'not-in-force',
];
