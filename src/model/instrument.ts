import * as z from 'zod';
import { bilingual, orEmpty, orNull, plainDate, words } from './schema-parts.ts';
import { INSTRUMENT_STATUSES } from './terms.ts';

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
  inForceFrom: orNull(plainDate),
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
