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
