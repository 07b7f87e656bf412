import * as z from 'zod';
import { orNull, period, plainDate, readingName } from './schema-parts.ts';

/** What a caller decides about a check. */
export const optionsSchema = z.strictObject({
  /** The day on which the state is judged. */
  asOf: plainDate,
  /** The day of entry into force, given or supposed by the caller; it stands in the report as an assumption. */
  inForceFrom: orNull(plainDate),
  /** Another reading for an obligation or a topic. */
  readings: z.nullish(z.record(z.string(), readingName)).transform((value) => value ?? {}),
  /** Local periods, for duties to which the law gives no date. */
  policy: z.nullish(z.record(z.string(), period)).transform((value) => value ?? {}),
  /** List every window up to this day, also those that have not begun. */
  horizon: orNull(plainDate),
});

export type Options = z.output<typeof optionsSchema>;
/** Options as a caller writes them: `asOf` is required, the rest may be left out. */
export type OptionsInput = z.input<typeof optionsSchema>;
