import * as z from 'zod';
import { type Holidays, type HolidaysInput, holidays } from './holidays.ts';
import type { Period } from './period.ts';
import type { PlainDate } from './plain-date.ts';
import { orEmpty, orNull, period, plainDate, readingName } from './schema-parts.ts';
import type { ReadingName } from './terms.ts';

/** What a caller decides about a check. */
export const optionsSchema = z.strictObject({
  asOf: plainDate,
  inForceFrom: orNull(plainDate),
  readings: z.nullish(z.record(z.string(), readingName)).transform((value) => value ?? {}),
  policy: z.nullish(z.record(z.string(), period)).transform((value) => value ?? {}),
  horizon: orNull(plainDate),
  holidays: orEmpty(holidays),
}) satisfies z.ZodType<Options, OptionsInput>;

/** Validated options: every field present. */
export type Options = {
  readonly asOf: PlainDate;
  readonly inForceFrom: PlainDate | null;
  readonly readings: Readonly<Record<string, ReadingName>>;
  readonly policy: Readonly<Record<string, Period>>;
  readonly horizon: PlainDate | null;
  readonly holidays: readonly Holidays[];
};

/** Options as a caller writes them: `asOf` is required, the rest may be left out. */
export type OptionsInput = {
  /** The day on which the state is judged, as YYYY-MM-DD. */
  readonly asOf: string;
  /** The day of entry into force, given or supposed by the caller; it stands in the report as an assumption. */
  readonly inForceFrom?: string | null | undefined;
  /** Another reading, by the id of an obligation or by a topic. */
  readonly readings?: Readonly<Record<string, ReadingName>> | null | undefined;
  /** Local periods (ISO 8601) for duties to which the law gives no date, by the id of an obligation or by a topic. */
  readonly policy?: Readonly<Record<string, string>> | null | undefined;
  /** List every window up to this day, also those that have not begun. */
  readonly horizon?: string | null | undefined;
  /** The holidays of each year that a term in working days may touch; a year that is left out is unknown. */
  readonly holidays?: readonly HolidaysInput[] | null | undefined;
};
