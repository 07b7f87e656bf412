import * as z from 'zod';
import { orEmpty, orNull, plainDate, slug, words } from './shape.ts';

/** Ids that a government gives itself: anything short without spaces. */
const localId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}$/, 'an id without spaces');

const factValue = z.union([z.boolean(), z.number(), z.string()]);
const datedFact = z.strictObject({
  value: factValue,
  from: orNull(plainDate),
  until: orNull(plainDate),
  evidence: orNull(words),
});

/** A fact is a value, or a value with the days between which it holds and its evidence. */
const fact = z
  .union([factValue, datedFact], 'a value, or { value, from, until, evidence }')
  .transform((written) =>
    typeof written === 'object' ? written : { value: written, from: null, until: null, evidence: null },
  );

const facts = z.nullish(z.record(z.string(), fact)).transform((value) => value ?? {});

const unit = z.strictObject({ id: localId, name: orNull(words), roles: orEmpty(slug), facts });

const document = z.strictObject({
  id: localId,
  type: slug,
  from: plainDate,
  to: orNull(plainDate),
  form: orNull(slug),
  contents: orNull(z.array(slug)),
  evidence: orNull(words),
});

const event = z.strictObject({
  id: orNull(localId),
  type: slug,
  unit: orNull(localId),
  on: plainDate,
  about: orNull(localId),
  evidence: orNull(words),
});

/** What an organization is and what happened in it. Unknown keys are refused. */
export const stateSchema = z.strictObject({
  organization: z.strictObject({ id: localId, name: orNull(words) }),
  recordsSince: orNull(plainDate),
  units: orEmpty(unit),
  documents: orEmpty(document),
  events: orEmpty(event),
  facts,
});

/** A validated state: every field present, `null` where nothing is recorded. */
export type State = z.output<typeof stateSchema>;
/** A state as a person writes it. */
export type StateInput = z.input<typeof stateSchema>;
export type Unit = State['units'][number];
export type StateDocument = State['documents'][number];
export type StateEvent = State['events'][number];
export type Fact = State['facts'][string];
export type FactValue = Fact['value'];
