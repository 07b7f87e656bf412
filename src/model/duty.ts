import * as z from 'zod';
import type { Condition } from './condition.ts';
import type { Period } from './period.ts';
import { type DocumentDutyInput, document } from './shapes/document.ts';
import { type DocumentQualityInput, documentQuality } from './shapes/document-quality.ts';
import { type MilestonesInput, milestones } from './shapes/milestones.ts';
import { type OnceInput, once } from './shapes/once.ts';
import { type PreconditionInput, precondition } from './shapes/precondition.ts';
import { type ProhibitionInput, prohibition } from './shapes/prohibition.ts';
import { type RecurringInput, recurring } from './shapes/recurring.ts';
import { type EachInput, isBreach, type ResponseInput, response } from './shapes/response.ts';
import {
  type Answers,
  type BreachKind,
  type ComparedFields,
  type DutyPoint,
  type Extension,
  type FieldKind,
  listOf,
} from './shapes/shape.ts';
import { type StandingInput, standing } from './shapes/standing.ts';
import { isUndated, type ReadingName } from './terms.ts';

/** The temporal shape of an obligation: what is owed and when. */
export const duty = z.discriminatedUnion('type', [
  recurring.schema,
  milestones.schema,
  response.schema,
  once.schema,
  precondition.schema,
  prohibition.schema,
  document.schema,
  documentQuality.schema,
  standing.schema,
]);

/** A duty as a drafter writes it. */
export type DutyInput =
  | RecurringInput
  | MilestonesInput
  | ResponseInput
  | OnceInput
  | PreconditionInput
  | ProhibitionInput
  | DocumentDutyInput
  | DocumentQualityInput
  | StandingInput;

export type Duty = z.output<typeof duty>;
export type DutyType = Duty['type'];
export type DutyOf<T extends DutyType> = Extract<Duty, { type: T }>;

/** Every shape with its answers, in the order in which shapes are listed. */
const SHAPES: { readonly [Type in DutyType]: Answers<DutyOf<Type>> } = {
  recurring,
  milestones,
  response,
  once,
  precondition,
  prohibition,
  document,
  'document-quality': documentQuality,
  standing,
};

/** The temporal shapes in the order in which they are listed. */
export const DUTY_TYPES = Object.keys(SHAPES) as readonly DutyType[];

/** What is asked of a shape whose type is not known: every duty comes with the answers of its own type. */
function shapeOf(duty: Duty): Answers<Duty> {
  return SHAPES[duty.type] as unknown as Answers<Duty>;
}

/** A field of a duty: its name, what it is, and what stands in it. */
export type DutyField = { readonly name: string; readonly kind: FieldKind; readonly value: unknown };

/** The fields of a duty in the order in which a person reads them. */
export function fieldsOf(duty: Duty): readonly DutyField[] {
  return fieldsOfType(duty.type).map(({ name, kind }) => ({ name, kind, value: valueIn(duty, name) }));
}

function valueIn(duty: Duty, name: string): unknown {
  return (duty as Readonly<Record<string, unknown>>)[name];
}

/** The names and kinds of the fields of a shape; none of a type that is no shape. */
export function fieldsOfType(type: unknown): readonly Omit<DutyField, 'value'>[] {
  const known = DUTY_TYPES.find((listed) => listed === type);
  const fields: Readonly<Record<string, FieldKind>> = known === undefined ? {} : SHAPES[known].fields;
  return Object.entries(fields).map(([name, kind]) => ({ name, kind }));
}

/** The names that stand in the fields of certain kinds, each by itself, in the order of the fields. */
export function namesIn(duty: Duty, ...kinds: readonly FieldKind[]): readonly string[] {
  return fieldsOf(duty).flatMap(({ kind, value }) =>
    kinds.includes(kind) && value !== null ? typesIn(value) : [],
  );
}

// A breach of another obligation is no type of event; what extends a term is one, and each of several grounds.
function typesIn(value: unknown): string | readonly string[] {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const { each, event } = value as Partial<Extension & EachInput>;
  return each ?? event ?? [];
}

/** The obligations whose breach calls for a duty; none where something else does. */
export function breachesCalling(duty: Duty): readonly string[] {
  return duty.type === 'response' && isBreach(duty.trigger) ? listOf(duty.trigger.breachOf) : [];
}

/** The type of act that counts as done where a duty lapses unanswered; `null` where none does. */
export function deemedBy(duty: Duty): string | null {
  return duty.type === 'response' ? duty.deemed : null;
}

/** The event types by which a duty is fulfilled; none for documents and standing duties. */
export function actsOf(duty: Duty): readonly string[] {
  return namesIn(duty, 'acts');
}

/** The event or document types that call for a response, or before which something must come. */
export function triggersOf(duty: Duty): readonly string[] {
  return namesIn(duty, 'triggers', 'occasions');
}

/** The roles or parties whose triggers alone call for a duty; `null` where the text does not name them, or it has none. */
export function triggerActorsOf(duty: Duty): readonly string[] | null {
  const roles = namesIn(duty, 'actors');
  return roles.length === 0 ? null : roles;
}

/** The roles or parties whose acts alone fulfil a duty; `null` where the text does not name them apart from its bearer. */
export function answerersOf(duty: Duty): readonly string[] | null {
  const names = namesIn(duty, 'answerers');
  return names.length === 0 ? null : names;
}

/** The types of document that a duty speaks of. */
export function documentsOf(duty: Duty): readonly string[] {
  return namesIn(duty, 'document');
}

/** The types of events and documents that a duty uses, in the order in which a person reads them. */
export function happeningsOf(duty: Duty): readonly string[] {
  return namesIn(duty, 'acts', 'triggers', 'occasions', 'document', 'exceptions', 'extension', 'deemed');
}

/** The condition that a duty requires; `null` where it requires none, or only a yes or no. */
export function conditionOf(duty: Duty): Condition | null {
  return (fieldsOf(duty).find(({ kind }) => kind === 'condition')?.value ?? null) as Condition | null;
}

/** What must be so of the event that calls for a duty; `null` where any event of its type does, or nothing calls for it. */
export function whereOf(duty: Duty): Condition | null {
  return (fieldsOf(duty).find(({ kind }) => kind === 'where')?.value ?? null) as Condition | null;
}

/** Tells whether a duty rests on somebody's yes or no rather than on events, documents and typed facts. */
export function isAttested(duty: Duty): boolean {
  return shapeOf(duty).isAttested(duty);
}

/** Tells whether the law itself gives a duty a day by which it is owed, as it is read. */
export function isDated(duty: Duty, reading: ReadingName | null = readAs(duty)): boolean {
  const { datedBy } = shapeOf(duty);
  return datedBy !== null && valueIn(duty, datedBy) !== null && !isUndated(reading);
}

/** The field without which a duty of a shape has no day but that of a local policy; `null` of a shape that needs none. */
export function dayFieldOfType(type: unknown): string | null {
  const known = DUTY_TYPES.find((listed) => listed === type);
  if (known === undefined || !SHAPES[known].takesPolicy) return null;
  return SHAPES[known].datedBy;
}

/** Tells whether the law gives a duty no day, as it is read, so that a local policy may give it a period. */
export function takesPolicy(duty: Duty, reading: ReadingName | null = readAs(duty)): boolean {
  return shapeOf(duty).takesPolicy && !isDated(duty, reading);
}

/** The readings that the phrases of a shape may have, and the fields of which one must be filled for anything to be read. */
export function readingsOfType(type: unknown): Answers<Duty>['readings'] {
  const known = DUTY_TYPES.find((listed) => listed === type);
  return known === undefined
    ? { names: [], need: [] }
    : (SHAPES[known].readings as Answers<Duty>['readings']);
}

/** The reading that a duty names in a field of its own; `null` where it has none. */
export function namedReading(duty: Duty): ReadingName | null {
  return (fieldsOf(duty).find(({ kind }) => kind === 'reading')?.value ?? null) as ReadingName | null;
}

/** The interval at which a duty recurs by law, as it is read; `null` where it does not, or without one. */
export function intervalOf(duty: Duty, reading: ReadingName | null = readAs(duty)): Period | null {
  if (isUndated(reading)) return null;
  return (fieldsOf(duty).find(({ kind }) => kind === 'interval')?.value ?? null) as Period | null;
}

/** The reading by which a duty is laid out where its obligation names none; `null` where nothing is read. */
export function readAs(duty: Duty): ReadingName | null {
  return shapeOf(duty).readAs(duty);
}

/** What a comparison lays beside another duty; what the shape does not have is left out. */
export function comparedFields(duty: Duty): Partial<ComparedFields> {
  return shapeOf(duty).compared(duty);
}

/** The rank of a duty's shape among duties of the same acts: the higher asks more; `null` where it has none. */
export function rankOfShape(duty: Duty): number | null {
  return shapeOf(duty).rank(duty);
}

/** What the cases of a duty must show. */
export function pointsOf(duty: Duty): readonly DutyPoint[] {
  return shapeOf(duty).points(duty);
}

/** Tells whether what is missed can never be made good. */
export function isIrreparable(duty: Duty): boolean {
  return shapeOf(duty).irreparable;
}

/** What a breach of a duty is under a reading: late, missed for good, or a state that goes on. */
export function breachKindOf(duty: Duty, reading: ReadingName | null): BreachKind {
  return shapeOf(duty).breach(duty, reading);
}

/** A duty with one field changed, and whatever hangs on it. */
export function withField(duty: Duty, name: string, value: unknown): Duty {
  const changed = { ...duty, [name]: value } as Duty;
  return shapeOf(changed).mend(changed);
}
