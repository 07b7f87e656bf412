import * as z from 'zod';
import { compareText } from './collections.ts';
import { shapeNamed } from './issues/parts.ts';
import type { PlainDate } from './plain-date.ts';
import { orEmpty, orNull, plainDate, slug, words } from './schema-parts.ts';
import type { EventFactsInput, FactsInput, FactValue } from './state-input.ts';

/** Ids that a government gives itself: anything short without spaces. */
const localId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}$/, shapeNamed('local-id'));

const factValue = z.union([z.boolean(), z.number(), z.string()]);
const eventFacts = z.record(z.string(), factValue) as unknown as z.ZodType<EventFacts, EventFactsInput>;
const datedFact = z.strictObject({
  value: factValue,
  from: orNull(plainDate),
  until: orNull(plainDate),
  evidence: orNull(words),
});

const datedFacts = z.array(datedFact).refine((list) => list.length > 0, shapeNamed('fact'));

/** A fact is a value, a value with the days between which it holds and its evidence, or a list of such values. */
const fact = z
  .union([factValue, datedFact, datedFacts], shapeNamed('fact'))
  .transform((written): FactHistory => {
    if (typeof written !== 'object') return [{ value: written, from: null, until: null, evidence: null }];
    return Array.isArray(written) ? [...written].sort(byFirstDay) : [written];
  });

// Days written as YYYY-MM-DD stand in the order of their texts.
function byFirstDay(a: Fact, b: Fact): number {
  return compareText(a.from ?? '', b.from ?? '');
}

const facts = z
  .nullish(z.record(z.string(), fact) as unknown as z.ZodType<Record<string, FactHistory>, FactsInput>)
  .transform((value) => value ?? {});

const roleHeld = z.strictObject({ role: slug, from: orNull(plainDate), until: orNull(plainDate) });

/** A role is held always, or between days; one without any is written like one that is held always. */
const heldRole = z
  .union([slug, roleHeld], shapeNamed('held-role'))
  .transform((held) =>
    typeof held === 'string' || held.from !== null || held.until !== null ? held : held.role,
  );

const unit = z.strictObject({
  id: localId,
  name: orNull(words),
  roles: orEmpty(heldRole),
  from: orNull(plainDate),
  until: orNull(plainDate),
  successorOf: orEmpty(localId),
  facts,
});

const thing = z.strictObject({
  id: localId,
  type: slug,
  unit: orNull(localId),
  name: orNull(words),
  from: orNull(plainDate),
  until: orNull(plainDate),
  facts,
});

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
  covers: orNull(z.union([z.literal('all'), z.array(slug).min(1)])),
  facts: orNull(eventFacts),
  evidence: orNull(words),
});

/** What an organization is and what happened in it. Unknown keys are refused. */
export const stateSchema = z.strictObject({
  organization: z.strictObject({ id: localId, name: orNull(words) }),
  recordsSince: orNull(plainDate),
  units: orEmpty(unit),
  things: orEmpty(thing),
  documents: orEmpty(document),
  events: orEmpty(event),
  facts,
}) satisfies z.ZodType<State>;

/** A validated fact: a value, and the days between which it holds. */
export type Fact = {
  readonly value: FactValue;
  /** The first day on which it is so; `null` where nobody has recorded one. */
  readonly from: PlainDate | null;
  /** The last day on which it is so; `null` while it goes on. */
  readonly until: PlainDate | null;
  readonly evidence: string | null;
};

/** What is recorded of one fact over time, in the order of days: no two hold on one day; between them it is not known. */
export type FactHistory = readonly Fact[];

/** A validated unit: an agency or office with the roles it holds. */
export type Unit = {
  readonly id: string;
  readonly name: string | null;
  readonly roles: readonly HeldRole[];
  /** The first and the last day on which it is there; `null` where it always was, or goes on. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** The units whose work it took over on its first day. */
  readonly successorOf: readonly string[];
  readonly facts: Readonly<Record<string, FactHistory>>;
};

/** A role that a unit holds as long as it is there, or with the first and the last day on which it does. */
export type HeldRole = string | DatedRole;
export type DatedRole = {
  readonly role: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
};

/** The role that a unit holds, whenever it does. */
export function roleOf(held: HeldRole): string {
  return typeof held === 'string' ? held : held.role;
}

/** A validated thing that carries duties while it lives: an application, a permit. */
export type Thing = {
  readonly id: string;
  readonly type: string;
  /** The unit whose it is; `null` where none is recorded. */
  readonly unit: string | null;
  readonly name: string | null;
  /** The first and the last day on which it is there; `null` where it always was, or goes on. */
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly facts: Readonly<Record<string, FactHistory>>;
};

/** A validated paper with a period. */
export type StateDocument = {
  readonly id: string;
  readonly type: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly form: string | null;
  readonly contents: readonly string[] | null;
  readonly evidence: string | null;
};

/** What an event was like: facts that hold of it alone. */
export type EventFacts = Readonly<Record<string, FactValue>>;

/** A validated event: something done or happening on a day. */
export type StateEvent = {
  readonly id: string | null;
  readonly type: string;
  readonly unit: string | null;
  readonly on: PlainDate;
  readonly about: string | null;
  /** What it covered: the whole, or some of its parts; `null` where nobody has recorded it. */
  readonly covers: 'all' | readonly string[] | null;
  /** What it was like; `null` where nothing is recorded of it. */
  readonly facts: EventFacts | null;
  readonly evidence: string | null;
};

/** The day from which a log lacks nothing that counts: none of a regional government's acts is older than the republic. */
export const BEGINNING = '1945-08-17' as PlainDate;

/** A validated state: every field present, `null` where nothing is recorded. */
export type State = {
  readonly organization: { readonly id: string; readonly name: string | null };
  /** From this day the log of events is complete. */
  readonly recordsSince: PlainDate | null;
  readonly units: readonly Unit[];
  readonly things: readonly Thing[];
  readonly documents: readonly StateDocument[];
  readonly events: readonly StateEvent[];
  /** What is so of the organization as a whole. */
  readonly facts: Readonly<Record<string, FactHistory>>;
};
