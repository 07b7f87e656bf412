import * as z from 'zod';
import { shapeNamed } from './issues/parts.ts';
import type { Period } from './period.ts';
import { endOfPeriod, isPlainDate, type PlainDate, toDay, toPlainDate } from './plain-date.ts';
import { bilingual, orEmpty, orNull, period, plainDate, words } from './schema-parts.ts';
import { countsFirstDay, INSTRUMENT_STATUSES } from './terms.ts';

/** The readings of a period after which a regulation binds, the usual one first. */
export const IN_FORCE_READINGS = ['exclude-first', 'include-first'] as const;
export type InForceReading = (typeof IN_FORCE_READINGS)[number];

/** A first day that the text counts from another day of the regulation, and how that is read. */
const countedDay = z.strictObject({
  after: z.enum(['enacted', 'promulgated']),
  period,
  reading: z.enum(IN_FORCE_READINGS).default('exclude-first'),
  rivals: orEmpty(z.enum(IN_FORCE_READINGS)),
});

const inForceFrom = z
  .union([
    z
      .string()
      .refine(isPlainDate, shapeNamed('date'))
      .meta({ description: 'a day of the calendar as YYYY-MM-DD', format: 'date' }),
    countedDay,
  ])
  .transform((written) => written as PlainDate | z.output<typeof countedDay>);

/** A regulation that changed this one, and from when. */
const amendment = z.strictObject({
  type: words,
  number: orNull(z.union([z.int(), words])),
  year: orNull(z.int()),
  from: plainDate,
});

/** The regulation itself: what it is called, when it binds, what stands above it. */
export const instrument = z.strictObject({
  type: words,
  number: orNull(z.union([z.int(), words])),
  year: orNull(z.int()),
  title: words,
  enacted: orNull(plainDate),
  promulgated: orNull(plainDate),
  inForceFrom: orNull(inForceFrom),
  inForceUntil: orNull(plainDate),
  status: z.enum(INSTRUMENT_STATUSES),
  assumption: orNull(
    z.strictObject({
      inForceFrom: plainDate,
      reason: bilingual,
    }),
  ),
  basis: orEmpty(words),
  revokes: orEmpty(words),
  amendedBy: orEmpty(amendment),
});

export type Instrument = z.output<typeof instrument>;
export type Amendment = Instrument['amendedBy'][number];

/** The first day on which the text says that it binds; `null` where that cannot be read from it. */
export function ownInForceFrom(
  { inForceFrom: own, ...instrument }: Instrument,
  reading?: InForceReading,
): PlainDate | null {
  if (own === null || typeof own === 'string') return own;
  const base = instrument[own.after];
  return base === null ? null : countFrom(base, own.period, reading ?? own.reading);
}

/** What of the first day on which a regulation binds depends on how its period is counted; `null` where nothing does. */
export function countedInForce(instrument: Instrument): z.output<typeof countedDay> | null {
  const { inForceFrom: own } = instrument;
  return own === null || typeof own === 'string' ? null : own;
}

// On its last day the regulation binds: promulgated on 2 January 2023, after three years from 2 January 2026.
function countFrom(base: PlainDate, after: Period, reading: InForceReading): PlainDate {
  return toPlainDate(endOfPeriod(toDay(base), after, countsFirstDay(reading)));
}
