import type { Tone } from '../page.ts';

/** An A4 sheet, its margin, and a line of it, in twentieths of a point. */
export const SHEET = { width: 11906, height: 16838, margin: 850 };

/** The letter that drafting rules ask for (UU 12/2011, Lampiran II); smaller, since tables are narrow. */
export const FONT = 'Bookman Old Style';
/** Sizes of letters, in half points. */
export const SIZES = { text: 20, table: 17, title: 28, section: 24 };

/** The colour of each tone that has one; what it says stands in words and signs too. */
export const COLORS: Readonly<Partial<Record<Tone, string>>> = {
  good: '0B5A2A',
  bad: '9B1111',
  warning: '734500',
  quiet: '555555',
};
