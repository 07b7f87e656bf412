import * as z from 'zod';
import { shapeNamed } from './issues/parts.ts';
import { orEmpty, orNull, plainDate, slug, slugOf, words } from './schema-parts.ts';
import type { DocumentType, EventType, FactName, FormId, RoleId } from './vocabulary.ts';

/** Ids that a government gives itself: anything short without spaces. */
const localId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/:-]{0,99}$/, shapeNamed('local-id'));

const factValue = z.union([z.boolean(), z.number(), z.string()]);
const datedFact = z.strictObject({
  /** What is so: yes or no, a number, or a text. */
  value: factValue,
  /** The first day on which it is so; left out where nobody has recorded one. */
  from: orNull(plainDate),
  /** The last day on which it is so; left out while it goes on. */
  until: orNull(plainDate),
  /** What proves it, in words: a letter, a minute, a link. */
  evidence: orNull(words),
});

/** A fact is a value, or a value with the days between which it holds and its evidence. */
const fact = z
  .union([factValue, datedFact], shapeNamed('fact'))
  .transform((written) =>
    typeof written === 'object' ? written : { value: written, from: null, until: null, evidence: null },
  );

type FactInput = z.input<typeof fact>;
type Facts = Readonly<Record<string, z.output<typeof fact>>>;

// An editor offers the facts of the shared vocabulary; a ruleset of one's own may declare others.
export type FactsInput = { readonly [Name in FactName]?: FactInput };

const facts = z
  .nullish(z.record(z.string(), fact) as unknown as z.ZodType<Facts, FactsInput>)
  .transform((value): Facts => value ?? {});

const unit = z.strictObject({
  /** The id under which events name it. */
  id: localId,
  /** Its name for people; without one it is told by its id. */
  name: orNull(words),
  /** The roles that it holds, such as `diskominfo`; a role may imply others. */
  roles: orEmpty(slugOf<RoleId>()),
  /** What is so of this unit; its own answer goes before that of the organization. */
  facts,
});

const document = z.strictObject({
  /** The id under which events and findings name it. */
  id: localId,
  /** The type of paper, such as `spbe-architecture`. */
  type: slugOf<DocumentType>(),
  /** Its first day. */
  from: plainDate,
  /** Its last day; left out where it is not recorded. */
  to: orNull(plainDate),
  /** The form in which it was adopted; left out where it is not recorded. */
  form: orNull(slugOf<FormId>()),
  /** What stands in it, by the ids of the ruleset; left out where it is not recorded. */
  contents: orNull(z.array(slug)),
  /** What proves it, in words. */
  evidence: orNull(words),
});

const event = z.strictObject({
  /** An id, where other events must name it. */
  id: orNull(localId),
  /** What was done or happened, such as `lan-diagram-submitted`. */
  type: slugOf<EventType>(),
  /** The unit that acted; left out for an act of an office or of the organization. */
  unit: orNull(localId),
  /** The day, as YYYY-MM-DD. */
  on: plainDate,
  /** What it is about: an application, a document, another event. It need not be declared. */
  about: orNull(localId),
  /** What proves it, in words. */
  evidence: orNull(words),
});

/** What an organization is and what happened in it. Unknown keys are refused. */
export const stateSchema = z.strictObject({
  /** Whose state it is. */
  organization: z.strictObject({
    /** An id without spaces. */
    id: localId,
    /** Its name for people. */
    name: orNull(words),
  }),
  /** From this day the log of events is complete: an absence is an omission, before it is unknown. */
  recordsSince: orNull(plainDate),
  /** The agencies and offices, with the roles they hold. */
  units: orEmpty(unit),
  /** Papers with a period. */
  documents: orEmpty(document),
  /** What was done and what happened, each on its day, in any order. */
  events: orEmpty(event),
  /** What is so of the organization as a whole. */
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
