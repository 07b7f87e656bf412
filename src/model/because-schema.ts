import * as z from 'zod';
import { length } from './length.ts';
import { point } from './point.ts';
import { BASES } from './relative-day.ts';
import { period, plainDate, readingName, term } from './schema-parts.ts';

import { TRANSITIONS } from './terms.ts';

/*
 * The steps of reasoning as a schema: a part of that of the report.
 */

const text = z.string();
const texts = z.array(text);
const day = plainDate;
const dayOrNull = z.nullable(plainDate);
const reading = z.nullable(readingName);
const window = z.strictObject({ from: dayOrNull, to: dayOrNull });
const naming = { reading, every: z.optional(period), since: z.optional(day) };
const documentField = z.enum(['form', 'contents']);

const usedFacts = z.array(z.strictObject({ fact: text, value: z.union([z.boolean(), z.number(), text]) }));

/** Something with a code and its fields. */
export function step<Code extends string, Fields extends z.ZodRawShape>(code: Code, fields: Fields) {
  return z.strictObject({ code: z.literal(code), ...fields });
}

/** A step of the reasoning behind a finding. */
export const because = z.discriminatedUnion('code', [
  step('in-force-date-unknown', {}),
  step('not-yet-in-force', { from: day }),
  step('no-longer-in-force', { until: dayOrNull }),
  step('version', { from: dayOrNull, until: dayOrNull }),
  step('transition', { transition: z.enum(TRANSITIONS), on: day }),
  step('gap', { from: dayOrNull, until: dayOrNull }),
  step('no-holder', { roles: texts }),
  step('no-thing', { type: text }),
  step('no-owner', { thing: text }),
  step('thing-there', { thing: text, from: dayOrNull, until: dayOrNull }),
  step('unit-there', { unit: text, from: dayOrNull, until: dayOrNull }),
  step('towards-itself', { roles: texts }),
  step('partly-towards-itself', { roles: texts }),
  step('condition-holds', { facts: usedFacts, on: dayOrNull }),
  step('condition-fails', { facts: usedFacts, on: dayOrNull }),
  step('requirement-holds', { facts: usedFacts }),
  step('requirement-fails', { facts: usedFacts }),
  step('fact-missing', { fact: text, on: dayOrNull }),
  step('attested', { fact: text, value: z.boolean() }),
  step('not-attested', { fact: text }),
  step('breach-over', { from: dayOrNull, to: day }),
  step('answered-for-all', { fact: text }),
  step('fact-towards-itself', { fact: text }),
  step('permission', { used: z.nullable(z.boolean()), lastUsed: dayOrNull }),
  step('window', { ...naming, ...window.shape }),
  step('due-after', { ...naming, from: day, to: day }),
  step('due-on', { ...naming, from: day, to: day, month: z.nullable(z.int()), day: z.int() }),
  step('forbidden-act', { event: z.nullable(text), type: text, on: day }),
  step('no-forbidden-act', { types: texts }),
  step('act', { event: z.nullable(text), type: text, on: day }),
  step('no-act', { types: texts, done: z.int(), needed: z.int() }),
  step('no-act-by', { types: texts, by: texts }),
  step('records-incomplete', { since: dayOrNull }),
  step('no-interval-in-law', {}),
  step('no-date-in-law', {}),
  step('policy', { period }),
  step('no-trigger', { triggers: texts }),
  step('trigger', { trigger: text, id: z.nullable(text), on: day }),
  step('milestone', { milestone: point, document: text }),
  step('no-such-point', { document: text }),
  step('no-document-period', {}),
  step('no-document', { type: text }),
  step('document', { document: text, from: day, to: dayOrNull }),
  step('document-unfit', { document: text, field: documentField, lacks: texts }),
  step('document-end-unknown', { document: text }),
  step('document-field-missing', { document: text, field: documentField }),
  step('document-form-open', { document: text, form: text, asked: text }),
  step('proviso-holds', { facts: usedFacts, on: dayOrNull }),
  step('used-outside-proviso', { facts: usedFacts, on: dayOrNull }),
  step('proviso-unknown', { facts: texts, on: dayOrNull }),
  step('parts-lacking', { parts: texts }),
  step('scope-unknown', { event: z.nullable(text), type: text, about: z.nullable(text), on: day }),
  step('no-trigger-by', { triggers: texts, by: texts }),
  step('no-call', { event: z.nullable(text), type: text, on: day }),
  step('points-not-fixed', {}),
  step('document-of-term', { document: text, from: day, to: day, term: length }),
  step('document-of-other-length', { document: text, from: day, to: day, term: length }),
  step('breach-of', { obligation: text, unit: z.nullable(text), on: dayOrNull }),
  step('no-breach-of', { obligation: text }),
  step('breach-of-unknown', { obligation: text }),
  step('heeded', { types: texts, until: day }),
  step('unheeded', { types: texts, until: day }),
  step('heedable', { types: texts, until: day }),
  step('not-before', { on: day }),
  step('lead', { on: day }),
  step('extended', { event: z.nullable(text), on: day, until: day }),
  step('deemed', { type: text, on: day }),
  step('deemed-act', { obligation: text, type: text, on: day }),
  step('term', { term, reading: readingName, from: day, to: day }),
  step('counted-from', { after: z.enum(BASES), on: day }),
  step('instrument-date-unknown', { after: z.enum(BASES) }),
  step('holidays-unknown', { years: z.array(z.int()) }),
  step('where-holds', { facts: usedFacts }),
  step('event-fact-missing', { fact: text, event: z.nullable(text), type: text, on: day }),
  step('document-fit', { document: text, field: documentField }),
]);
