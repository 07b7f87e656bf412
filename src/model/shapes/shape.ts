import type * as z from 'zod';
import type { Condition } from '../condition.ts';
import type { DueDay } from '../due-day.ts';
import type { Length } from '../length.ts';
import type { Period } from '../period.ts';
import type { Point } from '../point.ts';
import type { NamedDay } from '../relative-day.ts';
import type { Term } from '../term.ts';
import type { ReadingName, Start } from '../terms.ts';

/**
 * What a field of a shape is. By it the vocabulary is asked for the field's words, a state file is begun, and
 * the law is changed to see whether its cases notice.
 *
 * - `acts`: event types that fulfil the duty; `triggers`: events or documents that call for it; `occasions`: only events
 * - `actors`: the roles or parties whose triggers alone call for it; `answerers`: those whose acts alone fulfil it
 * - `start`: from when acts fulfil it
 * - `interval`: how often; `term`: within which an answer is owed; `length`: how long a paper runs; `day`: by which
 * - `months`: the months that are a window each; `after`: how long after its window an act is owed; `dueDay`: by which day of it
 * - `count`, `points`, `reading`: how many acts, at which points of a document, how windows are laid
 * - `document`, `form`, `contents`: a type of paper, its form of adoption, what must stand in it
 * - `condition`: JsonLogic over facts
 * - `where`: the same over the facts of the event that calls for it
 * - `limit`: a term before or after which an act does not count, or a trigger does not call
 * - `exceptions`: event types by which nothing is called for; `extension`: what makes a term longer; `deemed`: what counts as
 *   done where a term lapses
 */
export const FIELD_KINDS = [
  'interval',
  'term',
  'length',
  'day',
  'months',
  'after',
  'dueDay',
  'count',
  'acts',
  'triggers',
  'occasions',
  'actors',
  'answerers',
  'start',
  'points',
  'reading',
  'document',
  'form',
  'contents',
  'condition',
  'where',
  'limit',
  'exceptions',
  'extension',
  'deemed',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** How often an act is owed; `every: null` is an activity without an interval in the law. */
export type Frequency = { readonly every: Period | null; readonly atLeast: number };

/** What makes a term longer: each act of a type adds a term, so many times at most. */
export type Extension = {
  readonly event: string | readonly string[];
  readonly period: Term;
  readonly times: number;
};

/** What stands in a compared field, by the way in which it is laid beside another. */
type ComparedValues = {
  readonly types: readonly string[];
  readonly frequency: Frequency;
  readonly term: Term | null;
  readonly length: Length | null;
  readonly months: readonly number[] | null;
  readonly day: NamedDay | null;
  readonly dueDay: DueDay | null;
  readonly points: readonly Point[];
  readonly type: string | null;
  readonly roles: readonly string[] | null;
  readonly start: Start | null;
  readonly form: string | null;
  readonly contents: readonly string[];
  readonly condition: Condition | null;
  readonly obligations: readonly string[] | null;
  readonly extension: Extension | null;
};

/** What is compared of a duty beside its shape, and how each is laid beside another and said. */
export const COMPARED_AS = {
  event: 'types',
  trigger: 'types',
  eachTrigger: 'types',
  triggerBy: 'roles',
  where: 'condition',
  breachOf: 'obligations',
  heededBy: 'types',
  after: 'term',
  answerBy: 'roles',
  unless: 'types',
  unlessBy: 'roles',
  frequency: 'frequency',
  months: 'months',
  dueAfter: 'term',
  dueOn: 'dueDay',
  within: 'term',
  extension: 'extension',
  notBefore: 'term',
  lead: 'term',
  elapsed: 'term',
  notEarlier: 'term',
  deemed: 'type',
  by: 'day',
  since: 'start',
  milestones: 'points',
  document: 'type',
  term: 'length',
  form: 'form',
  contents: 'contents',
  requires: 'condition',
} as const satisfies Readonly<Record<string, keyof ComparedValues>>;

export type ComparedField = keyof typeof COMPARED_AS;
export type ComparedAs = (typeof COMPARED_AS)[ComparedField];

/** The fields that are laid beside another in certain ways, in their order. */
export function fieldsComparedAs<As extends ComparedAs>(
  ...ways: readonly As[]
): readonly FieldComparedAs<As>[] {
  const fields = Object.entries(COMPARED_AS) as readonly (readonly [ComparedField, ComparedAs])[];
  const wanted: readonly ComparedAs[] = ways;
  return fields.flatMap(([field, way]) => (wanted.includes(way) ? [field as FieldComparedAs<As>] : []));
}

type FieldComparedAs<As extends ComparedAs> = {
  [Field in ComparedField]: (typeof COMPARED_AS)[Field] extends As ? Field : never;
}[ComparedField];

/** The values of the compared fields; a field that a shape does not have is left out. */
export type ComparedFields = {
  readonly [Field in ComparedField]: ComparedValues[(typeof COMPARED_AS)[Field]];
};

/** The value of a field that is laid beside another in a certain way. */
export type ComparedValue<As extends ComparedAs> = ComparedValues[As];

/**
 * What the cases of a duty must show: that it can be met, that it can fail, both sides of its limit, that
 * records may be missing, that nothing may have called for it, and the rival readings where it has any.
 */
export type DutyPoint = 'met' | 'failing' | 'limit' | 'lacking-records' | 'no-trigger' | 'rival';

/**
 * What a breach is to whoever reads of it: `late` can still be caught up, `missed` is a window that is over or an order
 * that was not kept and stays so, `done` is something done that must not be, `state` goes on as long as things are as
 * they are.
 */
export type BreachKind = 'late' | 'missed' | 'done' | 'state';

type FieldOf<Duty> = Exclude<keyof Duty, 'type'> & string;

/** What every temporal shape must answer. The compiler lists what a new one leaves out. */
export type Answers<Duty> = {
  /** What each field is, in the order in which a person reads them. */
  readonly fields: { readonly [Field in FieldOf<Duty>]: FieldKind };
  /** The field by which the law itself gives a day; `null` when a shape never has one. */
  readonly datedBy: FieldOf<Duty> | null;
  /** Whether a local policy may give a period where the law gives no day. */
  readonly takesPolicy: boolean;
  /** The readings that its phrases may have, and the fields of which one must be filled for anything to be read; none where there is always something. */
  readonly readings: {
    readonly names: readonly ReadingName[];
    readonly need: readonly FieldOf<Duty>[];
    /** Which of them fit what stands in the first that is filled, where not all do. */
    readonly fitting?: (value: unknown) => readonly ReadingName[];
  };
  /** How it is laid out where the data names no reading; `null` where nothing is read. */
  readonly readAs: (duty: Duty) => ReadingName | null;
  /** Whether it rests on somebody's yes or no rather than on events, documents and typed facts. */
  readonly isAttested: (duty: Duty) => boolean;
  /** What a comparison lays beside another duty. */
  readonly compared: (duty: Duty) => Partial<ComparedFields>;
  /** Of the same acts, the higher asks more; `null` where it cannot be ranked. */
  readonly rank: (duty: Duty) => number | null;
  /** What its cases must show. */
  readonly points: (duty: Duty) => readonly DutyPoint[];
  /** Whether it is in breach on the very day of its limit: what must come first cannot be made good afterwards. */
  readonly irreparable: boolean;
  /** What a breach of it is under a reading: see {@link BreachKind}. */
  readonly breach: (duty: Duty, reading: ReadingName | null) => BreachKind;
  /** Makes a duty sound again after one of its fields was changed by itself. */
  readonly mend: (duty: Duty) => Duty;
};

/** A temporal shape: how it is written, and everything that the rest of the library asks of it. */
export type Shape<Schema extends z.ZodType> = { readonly schema: Schema } & Answers<z.output<Schema>>;

/** Defines a temporal shape. */
export function defineShape<Schema extends z.ZodType>(
  schema: Schema,
  answers: Answers<z.output<Schema>>,
): Shape<Schema> {
  return { schema, ...answers };
}

/** A list of types that may be written as one. */
export function listOf(types: string | readonly string[]): readonly string[] {
  return typeof types === 'string' ? [types] : types;
}

/** The same of what may be left out. */
export function listOrNull(types: string | readonly string[] | null): readonly string[] | null {
  return types === null ? null : listOf(types);
}
