import * as z from 'zod';
import { condition } from './condition.ts';
import { orEmpty, orNull, period, plainDate, slug } from './shape.ts';
import { MILESTONES, WINDOW_READINGS } from './terms.ts';

const acts = z
  .union([slug, z.array(slug).min(1)])
  .transform((event) => (typeof event === 'string' ? event : [...event]));

/** An act at least n times in each window; `every: null` is *berkala*, without an interval in the law. */
const recurring = z.strictObject({
  type: z.literal('recurring'),
  event: acts,
  every: orNull(period),
  atLeast: z.int().min(1).default(1),
  window: orNull(z.enum(WINDOW_READINGS)),
});

/** An act at named points of a document's own period. */
const milestones = z.strictObject({
  type: z.literal('milestones'),
  event: acts,
  document: orNull(slug),
  at: z.array(z.enum(MILESTONES)).min(1),
});

/** Each trigger (an event, or a document coming into being) is answered. Of several events about one thing the first counts. */
const response = z.strictObject({
  type: z.literal('response'),
  trigger: acts,
  event: acts,
  within: orNull(period),
});

/** An act once, by a day or without one. */
const once = z.strictObject({ type: z.literal('once'), event: acts, by: orNull(plainDate) });

/** An act or consent comes first, on the same day at the latest. */
const precondition = z.strictObject({ type: z.literal('precondition'), before: slug, requires: slug });

/** A paper of a type is current, with its form and contents where the law names them. */
const document = z.strictObject({
  type: z.literal('document'),
  document: slug,
  term: orNull(period),
  form: orNull(slug),
  contents: orEmpty(slug),
});

/** A condition holds at every moment; without `requires` it is attested by a yes or no. */
const standing = z.strictObject({
  type: z.literal('standing'),
  requires: z.optional(condition).transform((value) => value ?? null),
});

/** The temporal shape of an obligation: what is owed and when. */
export const duty = z.discriminatedUnion('type', [
  recurring,
  milestones,
  response,
  once,
  precondition,
  document,
  standing,
]);

export type Duty = z.output<typeof duty>;
export type DutyType = Duty['type'];
export type DutyOf<T extends DutyType> = Extract<Duty, { type: T }>;

/** The event types by which a duty is fulfilled; none for documents and standing duties. */
export function actsOf(duty: Duty): readonly string[] {
  if (duty.type === 'precondition') return [duty.requires];
  if (duty.type === 'document' || duty.type === 'standing') return [];
  return typeof duty.event === 'string' ? [duty.event] : duty.event;
}

/** The event or document types that call for a response, or before which something must come. */
export function triggersOf(duty: Duty): readonly string[] {
  if (duty.type === 'precondition') return [duty.before];
  if (duty.type !== 'response') return [];
  return typeof duty.trigger === 'string' ? [duty.trigger] : duty.trigger;
}

/** Tells whether a duty rests on somebody's yes or no rather than on events, documents and typed facts. */
export function isAttested(duty: Duty): boolean {
  return duty.type === 'standing' && duty.requires === null;
}

/** Tells whether the law itself gives a duty a day by which it is owed. */
export function isDated(duty: Duty): boolean {
  switch (duty.type) {
    case 'recurring':
      return duty.every !== null;
    case 'milestones':
      return duty.document !== null;
    case 'response':
      return duty.within !== null;
    case 'once':
      return duty.by !== null;
    case 'document':
      return duty.term !== null;
    default:
      return false;
  }
}
