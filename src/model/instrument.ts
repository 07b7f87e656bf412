import * as z from 'zod';
import { bilingual, orEmpty, orNull, plainDate, words } from './schema-parts.ts';
import { INSTRUMENT_STATUSES } from './terms.ts';

/** The regulation itself: what it is called, when it binds, what stands above it. */
export const instrument = z.strictObject({
  /** What kind of instrument it is: `Peraturan Bupati`. */
  type: words,
  /** Its number; `null` of a draft. */
  number: orNull(z.union([z.int(), words])),
  /** Its year; `null` where the text leaves it blank. */
  year: orNull(z.int()),
  /** Its title, without the word *tentang*. */
  title: words,
  /** The day on which it was signed (*ditetapkan*). */
  enacted: orNull(plainDate),
  /** The day on which it was promulgated (*diundangkan*). */
  promulgated: orNull(plainDate),
  /** The first day on which it binds; `null` where the text leaves it blank. */
  inForceFrom: orNull(plainDate),
  /** The last day on which it binds; `null` while it goes on. */
  inForceUntil: orNull(plainDate),
  /** Whether it binds, does not yet, or no longer. */
  status: z.enum(INSTRUMENT_STATUSES),
  /** The day supposed where the text leaves it blank, and why; it stands in every report. */
  assumption: orNull(
    z.strictObject({
      /** The day supposed. */
      inForceFrom: plainDate,
      /** Why this day. */
      reason: bilingual,
    }),
  ),
  /** The law above it, as its preamble names it (*Mengingat*). */
  basis: orEmpty(words),
  /** What it revokes. */
  revokes: orEmpty(words),
});

export type Instrument = z.output<typeof instrument>;
