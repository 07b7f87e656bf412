import type { Tone } from './page.ts';

/** Gives a piece of text a look without changing its words. */
export type Paint = (text: string) => string;

/** How each tone looks on a terminal. The views themselves contain no colour codes: whoever prints brings a painter. */
export type Painter = Readonly<Record<Tone, Paint>>;

const asItIs: Paint = (text) => text;

/** Leaves every text as it is. */
export const plainPainter: Painter = {
  good: asItIs,
  bad: asItIs,
  warning: asItIs,
  quiet: asItIs,
  strong: asItIs,
};
