import * as z from 'zod';
import { type Condition, condition } from '../condition.ts';
import { oneOrMore, orNull, slug, slugOf, term, types } from '../schema-parts.ts';
import { readingsOfTerm, type Term, type TermInput, usualReading } from '../term.ts';
import { type ReadingName, TERM_READINGS } from '../terms.ts';
import type { DocumentType, EventType, RoleId } from '../vocabulary.ts';
import { defineShape, listOf, listOrNull } from './shape.ts';

const breachOf = z.strictObject({ breachOf: oneOrMore(slug) });

const each = z.strictObject({ each: z.array(slug).min(2) });

const extension = z.strictObject({ event: types, period: term, times: z.int().min(1) });

/**
 * Each trigger (an event, a document coming into being, or the breach of another obligation) is answered. Of several
 * events about one thing the first counts, unless each of them calls for itself; of several obligations each breach does.
 */
export const response = defineShape(
  z.strictObject({
    type: z.literal('response'),
    trigger: z.union([types, breachOf, each]),
    triggerBy: orNull(oneOrMore(slugOf<RoleId>())),
    where: orNull(condition),
    unless: orNull(types),
    after: orNull(term),
    event: types,
    answerBy: orNull(oneOrMore(slugOf<RoleId>())),
    notBefore: orNull(term),
    within: orNull(term),
    extension: orNull(extension),
    deemed: orNull(slugOf<EventType>()),
  }),
  {
    fields: {
      trigger: 'triggers',
      triggerBy: 'actors',
      where: 'where',
      unless: 'exceptions',
      after: 'limit',
      event: 'acts',
      answerBy: 'answerers',
      notBefore: 'limit',
      within: 'term',
      extension: 'extension',
      deemed: 'deemed',
    },
    datedBy: 'within',
    takesPolicy: true,
    readings: { names: TERM_READINGS, need: ['within', 'after', 'notBefore'], fitting: readingsOfTerm },
    readAs: ({ after, notBefore, within }) => usualOf(within ?? after ?? notBefore),
    isAttested: () => false,
    compared: ({
      trigger,
      triggerBy,
      where,
      unless,
      after,
      event,
      answerBy,
      notBefore,
      within,
      ...rest
    }) => ({
      ...comparedTrigger(trigger),
      triggerBy: listOrNull(triggerBy),
      where,
      ...(unless === null ? {} : { heededBy: listOf(unless) }),
      after,
      event: listOf(event),
      answerBy: listOrNull(answerBy),
      notBefore,
      within,
      extension: rest.extension,
      deemed: rest.deemed,
    }),
    rank: () => null,
    points: ({ after, notBefore, within }) => [
      'met',
      'failing',
      ...(within === null ? [] : ['limit' as const]),
      'lacking-records',
      'no-trigger',
      ...((within ?? after ?? notBefore) === null ? [] : ['rival' as const]),
    ],
    irreparable: false,
    breach: () => 'late',
    mend: (duty) => duty,
  },
);

/** What calls for an answer: types of event or document, or the breach of any of other obligations. */
export type Trigger = string | readonly string[] | BreachInput | EachInput;

/** Tells whether what calls for an answer is the breach of another obligation. */
export function isBreach(trigger: Trigger): trigger is BreachInput {
  return typeof trigger === 'object' && 'breachOf' in trigger;
}

/** Tells whether each event of several types calls for an answer of its own, whatever came before about the same thing. */
export function isEach(trigger: Trigger): trigger is EachInput {
  return typeof trigger === 'object' && 'each' in trigger;
}

function comparedTrigger(trigger: Trigger) {
  if (isBreach(trigger)) return { breachOf: listOf(trigger.breachOf) };
  return isEach(trigger)
    ? { trigger: trigger.each, eachTrigger: trigger.each }
    : { trigger: listOf(trigger) };
}

function usualOf(term: Term | null): ReadingName | null {
  return term === null ? null : usualReading(term);
}

/**
 * As a drafter writes it: each trigger (an event, a document coming into being, or the breach of another obligation) is
 * answered. Of a list of events about one thing the first counts; of `{ each: […] }` each does.
 */
export type ResponseInput = {
  /** The temporal shape. */
  readonly type: 'response';
  /**
   * The event or document types that call for an answer, of a list the first about one thing; several of which each calls;
   * or each breach of another obligation, from its first day.
   */
  readonly trigger:
    | EventType
    | DocumentType
    | readonly (EventType | DocumentType)[]
    | BreachInput
    | EachInput;
  /** The roles or parties whose triggers alone call for an answer; `null` where anybody's do. */
  readonly triggerBy?: RoleId | readonly RoleId[] | null | undefined;
  /** What the event must have been like, as JsonLogic over facts of the event; left out where any will do. */
  readonly where?: Condition | null | undefined;
  /** Acts by which a trigger is heeded: it calls only if none of them came within `after`, and then from the day after. */
  readonly unless?: EventType | readonly EventType[] | null | undefined;
  /** The term that runs from the trigger and within which it may be heeded. Only beside `unless`. */
  readonly after?: TermInput | null | undefined;
  /** The event types that are an answer; any of several will do. */
  readonly event: EventType | readonly EventType[];
  /** The roles or parties whose act alone is an answer; `null` where it is the bearer's own. */
  readonly answerBy?: RoleId | readonly RoleId[] | null | undefined;
  /** The term that runs from the trigger and before whose end an answer does not count. */
  readonly notBefore?: TermInput | null | undefined;
  /** The term that runs from the trigger; `null` where the law sets none. */
  readonly within?: TermInput | null | undefined;
  /** What makes the term longer, where the law lets it be. */
  readonly extension?: ExtensionInput | null | undefined;
  /** The event type that counts as done on the day after, for other obligations, where the term lapses unanswered. */
  readonly deemed?: EventType | null | undefined;
};

/** Several grounds of which each calls for an answer of its own (*apabila a; b; atau c*). */
export type EachInput = {
  /** The types of event or document, two or more. */
  readonly each: readonly (EventType | DocumentType)[];
};

/** The breach of another obligation, or of any of several, as what calls for an answer. */
export type BreachInput = {
  /** The id of that obligation, or their ids. */
  readonly breachOf: string | readonly string[];
};

/** What makes a term longer, as a drafter writes it. */
export type ExtensionInput = {
  /** The event types that extend it, done by the last good day then standing. */
  readonly event: EventType | readonly EventType[];
  /** What each of them adds. */
  readonly period: TermInput;
  /** How many times at most. */
  readonly times: number;
};
