import * as z from 'zod';
import { optionsSchema } from '../model/options.ts';
import { PROVISO_VERDICTS } from '../model/outside-proviso.ts';
import { rulesetSchema } from '../model/ruleset.ts';
import {
  bilingual,
  citation,
  orEmpty,
  orNull,
  period,
  plainDate,
  readingName,
  slug,
  topicSlug,
  words,
} from '../model/schema-parts.ts';
import { stateSchema } from '../model/state.ts';
import { STATUSES, STRENGTHS } from '../model/terms.ts';

// In an expectation "not said" and "said to be nothing" differ: a key that is left out is not compared.
function said<T extends z.ZodType>(schema: T) {
  return z.optional(z.nullable(schema));
}

const norm = rulesetSchema.shape.obligations.element.shape;
const status = z.enum(STATUSES);

/** What tells one finding of an obligation from another. */
const selectors = {
  obligation: slug,
  unit: said(words),
  thing: said(words),
  window: said(z.strictObject({ from: z.optional(plainDate), to: z.optional(plainDate) })),
  occurrence: said(words),
};

/** What is expected of one finding: whatever is said is compared exactly, the rest is left open. */
const expectation = z.strictObject({
  ...selectors,
  status: z.optional(status),
  dueOn: said(plainDate),
  breachedFrom: said(plainDate),
  daysLate: said(z.int()),
  metOn: said(plainDate),
  reading: said(readingName),
  policy: said(period),
  proviso: said(z.enum(PROVISO_VERDICTS)),
  contested: said(z.array(z.strictObject({ reading: readingName, status }))),
  missing: z.optional(z.array(words)),
  evidence: z.optional(z.array(words)),
  strength: z.optional(z.enum(STRENGTHS)),
  word: said(words),
  bearer: norm.bearer.in,
  counterparty: norm.counterparty.in,
  via: norm.via.in,
});

const absence = z.strictObject({ ...selectors, status: z.optional(status) });

const deadline = z.strictObject({ obligation: slug, unit: said(words), dueOn: z.nullable(plainDate) });

/** A part of a state: what a background or a case gives. */
const partOfState = z.strictObject({
  ...stateSchema.shape,
  organization: orNull(stateSchema.shape.organization),
});

const { asOf: _asOf, ...optionFields } = optionsSchema.shape;
const someOptions = z.optional(z.nullable(z.strictObject(optionFields)));

const example = z.strictObject({
  id: orNull(slug),
  title: bilingual,
  cites: orNull(citation),
  background: orNull(words),
  given: orNull(partOfState),
  asOf: plainDate,
  options: someOptions,
  expect: orEmpty(expectation),
  absent: orEmpty(absence),
  deadlines: orEmpty(deadline),
  unknowns: orEmpty(words),
  topicsAbsent: orEmpty(topicSlug),
});

/** A file of cases: executable examples of what one provision demands. */
export const caseFileSchema = z.strictObject({
  /** The Pasal or ayat that the file is about; `null` for the regulation as a whole. */
  provision: orNull(citation),
  /** Options that every case of the file shares, such as the supposed day of entry into force of a draft. */
  options: someOptions,
  backgrounds: z.nullish(z.record(words, partOfState)),
  cases: z.array(example).min(1),
});

type CaseFields = z.output<typeof example>;

/** What a case expects of one finding. A field that is left out is not compared; `null` is compared. */
export type Expectation = CaseFields['expect'][number];
/** A finding that must not exist. */
export type Absence = CaseFields['absent'][number];
/** The next date that a duty must have; `dueOn: null` says that it has none. */
export type ExpectedDeadline = CaseFields['deadlines'][number];
/** The part of a case that was written by hand, without its state and options. */
export type CaseExpectations = Pick<
  CaseFields,
  'id' | 'title' | 'expect' | 'absent' | 'deadlines' | 'unknowns' | 'topicsAbsent'
>;
export type CaseFileFields = z.output<typeof caseFileSchema>;
