import type { Status } from '../model/terms.ts';

/** Gives a piece of text a look without changing its words. */
export type Paint = (text: string) => string;

/** The looks a view asks for. The views themselves contain no colour codes: whoever prints brings a painter. */
export type Painter = {
  readonly good: Paint;
  readonly bad: Paint;
  readonly warning: Paint;
  readonly quiet: Paint;
  readonly strong: Paint;
};

const asItIs: Paint = (text) => text;

/** Leaves every text as it is. */
export const plainPainter: Painter = {
  good: asItIs,
  bad: asItIs,
  warning: asItIs,
  quiet: asItIs,
  strong: asItIs,
};

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

const LOOKS: Readonly<Record<Status, keyof Painter>> = {
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

/** The look of a status. */
export function paintOf(status: Status, painter: Painter): Paint {
  return painter[LOOKS[status]];
}
