import type { Status } from '../model/terms.ts';
import type { Tone } from './page.ts';

/** A sign for each status, so that a verdict never rests on colour alone. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  met: '✓',
  'met-late': '≈',
  due: '→',
  breached: '✗',
  outstanding: '○',
  unknown: '?',
  'not-applicable': '–',
  'not-in-force': '·',
  optional: '◇',
};

/** The tone of each status. */
export const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  met: 'good',
  'met-late': 'warning',
  due: 'warning',
  breached: 'bad',
  outstanding: 'warning',
  unknown: 'warning',
  'not-applicable': 'quiet',
  'not-in-force': 'quiet',
  optional: 'quiet',
};
