import * as z from 'zod';
import { because, step } from './because-schema.ts';
import { point } from './point.ts';
import type { Report } from './report.ts';
import { bilingual, citation, period, plainDate, readingName } from './schema-parts.ts';
import { STATUSES, STRENGTHS } from './terms.ts';
import { UNUSED_REASONS } from './unused.ts';

/*
 * The report as a schema, from which its JSON Schema is made for those who read reports in other languages. The
 * library itself never validates what it wrote.
 */

const text = z.string();
const texts = z.array(text);
const day = plainDate;
const dayOrNull = z.nullable(plainDate);
const window = z.strictObject({ from: dayOrNull, to: dayOrNull });
const reading = z.nullable(readingName);
const status = z.enum(STATUSES);

const parties = z.union([
  text,
  z.strictObject({ jointly: texts }),
  z.strictObject({ any: texts }),
  z.strictObject({ each: texts }),
]);

const missing = z.union([
  z.strictObject({
    kind: z.enum([
      'fact',
      'attestation',
      'records',
      'holder',
      'owner',
      'in-force-date',
      'instrument-date',
      'holidays',
    ]),
    name: text,
  }),
  z.strictObject({ kind: z.literal('document'), name: text, field: z.enum(['to', 'form', 'contents']) }),
  z.strictObject({ kind: z.literal('scope'), name: text, type: text, about: z.nullable(text), on: day }),
  z.strictObject({
    kind: z.literal('event-fact'),
    name: text,
    event: z.nullable(text),
    type: text,
    about: z.nullable(text),
    on: day,
  }),
]);

const occurrence = z.nullable(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('document'),
      document: text,
      milestone: z.nullable(point),
    }),
    z.strictObject({
      kind: z.literal('trigger'),
      type: text,
      id: z.nullable(text),
      about: z.nullable(text),
      unit: z.nullable(text),
      on: day,
    }),
    z.strictObject({ kind: z.literal('period'), from: day, to: day }),
    z.strictObject({
      kind: z.literal('breach'),
      obligation: text,
      of: z.nullable(text),
      unit: z.nullable(text),
      on: dayOrNull,
    }),
  ]),
);

const evidence = z.strictObject({
  kind: z.enum(['event', 'document', 'fact']),
  as: z.enum(['deed', 'ground']),
  id: z.nullable(text),
  type: z.nullable(text),
  on: dayOrNull,
  evidence: z.nullable(text),
});

const norm = {
  obligation: text,
  topic: text,
  matter: text,
  aspect: z.nullable(text),
  unit: z.nullable(text),
  bearer: z.nullable(parties),
  thing: z.optional(text),
};
const place = { cites: z.tuple([citation], citation), strength: z.enum(STRENGTHS) };
const grounds = {
  evidence: z.array(evidence),
  missing: z.array(missing),
  reading,
  policy: z.nullable(period),
  contested: z.nullable(z.array(z.strictObject({ reading: readingName, status }))),
  because: z.array(because),
};

const unusedItem = {
  id: z.nullable(text),
  type: z.nullable(text),
  unit: z.nullable(text),
  about: z.nullable(text),
  on: dayOrNull,
  reason: z.enum(UNUSED_REASONS),
};
const nearMisses = z.array(z.strictObject({ kind: z.literal('event'), ...unusedItem }));
const unused = z.strictObject({
  kind: z.enum(['event', 'document', 'fact']),
  ...unusedItem,
  obligation: z.nullable(text),
});

const nothing = z.null();
const noWindow = { window: nothing, dueOn: nothing };
const dated = { window, dueOn: day };
const pastBreach = { window, dueOn: nothing };
const anyWindow = { window: z.nullable(window), dueOn: dayOrNull };
const inTime = { breachedFrom: nothing, daysLate: nothing };
const late = { breachedFrom: day, daysLate: z.int() };

function finding<Status extends z.ZodType, Days extends z.ZodRawShape>(of: Status, days: Days) {
  const before = { ...norm, status: of, ...place, attested: z.boolean(), occurrence };
  return z.strictObject({ ...before, ...days, ...grounds });
}

const breached = [
  finding(z.literal('breached'), { ...dated, ...late, metOn: nothing, nearMisses }),
  finding(z.literal('breached'), { ...noWindow, ...late, metOn: nothing, nearMisses }),
  finding(z.literal('breached'), { ...noWindow, ...inTime, metOn: nothing, nearMisses }),
  finding(z.literal('breached'), { ...pastBreach, ...late, metOn: nothing, nearMisses }),
  finding(z.literal('breached'), { ...pastBreach, ...inTime, metOn: nothing, nearMisses }),
] as const;

const findings = z.union([
  finding(z.literal('met'), { ...anyWindow, ...inTime, metOn: dayOrNull }),
  finding(z.literal('met-late'), { ...dated, ...late, metOn: day }),
  finding(z.literal('due'), { ...dated, ...inTime, metOn: nothing }),
  ...breached,
  finding(z.literal('outstanding'), {
    window: z.nullable(window),
    dueOn: nothing,
    ...inTime,
    metOn: nothing,
  }),
  finding(z.literal('unknown'), { ...anyWindow, ...inTime, metOn: nothing }),
  finding(z.literal('not-applicable'), {
    window: z.nullable(window),
    dueOn: nothing,
    ...inTime,
    metOn: nothing,
  }),
  finding(z.enum(['not-in-force', 'optional']), { ...noWindow, ...inTime, metOn: nothing }),
]);

const deadline = z.strictObject({
  ...norm,
  ...place,
  occurrence,
  ...dated,
  reading,
  policy: z.nullable(period),
});

const asked = {
  units: z.array(z.nullable(text)),
  things: z.optional(texts),
  obligations: texts,
  findings: z.int(),
};
const unknown = z.union([
  missing.options[0].extend(asked),
  missing.options[1].extend(asked),
  missing.options[2].extend(asked),
  missing.options[3].extend(asked),
]);

const assumption = z.discriminatedUnion('code', [
  step('in-force-from', {
    inForceFrom: day,
    by: z.enum(['ruleset', 'caller']),
    reason: z.nullable(bilingual),
  }),
  step('reading', { for: text, reading: readingName }),
  step('policy', { for: text, period }),
  step('in-force-reading', {
    reading: readingName,
    inForceFrom: day,
    rivals: z.array(z.strictObject({ reading: readingName, inForceFrom: day })),
  }),
  step('holidays', { year: z.int(), source: text }),
]);

const counts = z.strictObject({
  ...(Object.fromEntries(STATUSES.map((name) => [name, z.int()])) as Record<
    (typeof STATUSES)[number],
    z.ZodInt
  >),
  total: z.int(),
});

/** The shape of a report, for its JSON Schema. Tests hold it against the type from the other side. */
export const reportSchema = z.strictObject({
  format: z.literal('patuh/report/v2'),
  ruleset: z.strictObject({ id: text, version: text, digest: text }),
  organization: z.strictObject({ id: text, name: z.nullable(text) }),
  units: texts,
  asOf: day,
  horizon: dayOrNull,
  inForceFrom: dayOrNull,
  assumptions: z.array(assumption),
  findings: z.array(findings),
  deadlines: z.array(deadline),
  violations: z.array(z.union(breached)),
  unknowns: z.array(unknown),
  unused: z.array(unused),
  summary: z.strictObject({ all: counts, recorded: counts, attested: counts }),
}) satisfies z.ZodType<Report>;
