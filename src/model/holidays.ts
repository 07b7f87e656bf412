import * as z from 'zod';
import { plainDate, words } from './schema-parts.ts';

/** The holidays of one year: on these days, beside the weekend, nobody works. A year that is given is given whole. */
export const holidays = z.strictObject({
  year: z.int().min(1900).max(2199),
  source: words,
  days: z.array(plainDate),
});

export type Holidays = z.output<typeof holidays>;

/** The holidays of one year as a caller writes them. */
export type HolidaysInput = {
  /** The year, of which these are all the holidays. */
  readonly year: number;
  /** By what they are holidays: the joint decree, with its number. */
  readonly source: string;
  /** The days on which nobody works, as YYYY-MM-DD; joint leave (*cuti bersama*) too, where the law counts it. */
  readonly days: readonly string[];
};
