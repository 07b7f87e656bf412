import { casesWords } from '../../../generated/words/cases.ts';
import type { Contest, Finding } from '../../model/finding.ts';
import { writeOccurrence } from '../../model/occurrence.ts';
import type { ProvisoOutcome } from '../../model/outside-proviso.ts';
import type { Period } from '../../model/period.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Parties } from '../../model/ruleset.ts';
import type { ReadingName, Status, Strength } from '../../model/terms.ts';
import type { Telling } from '../../telling/telling.ts';
import type { Difference, ExpectedField } from '../../testing/case-result.ts';
import type { Absence } from '../../testing/case-schema.ts';

/** Tells in what a finding is not as expected: `status: expected breached, found due`. */
export function tellDifference({ field, expected, found }: Difference, telling: Telling): string {
  const words = casesWords(telling.texts.locale);
  const tell = TELL[field];
  return words.differs(words.fields[field], tell(expected, telling), tell(found, telling));
}

type TellField = (value: unknown, telling: Telling) => string;

const text: TellField = (value, { texts }) =>
  value === null ? texts.phrases.none : texts.format.quoted(String(value));
const list: TellField = (value, { texts }) => (value as readonly string[]).join(', ') || texts.phrases.none;

const TELL: Readonly<Record<ExpectedField, TellField>> = {
  status: (value, { texts }) => texts.terms.statuses[value as Status],
  strength: (value, { texts }) => texts.terms.strengths[value as Strength],
  dueOn: orNone((value: PlainDate, { say }) => say.date(value)),
  breachedFrom: orNone((value: PlainDate, { say }) => say.date(value)),
  metOn: orNone((value: PlainDate, { say }) => say.date(value)),
  daysLate: orNone((value: number, { say }) => say.number(value)),
  reading: orNone((value: ReadingName, { say }) => say.reading(value)),
  proviso: orNone((value: ProvisoOutcome, { texts }) => casesWords(texts.locale).proviso[value]),
  policy: orNone((value: Period, { say }) => say.period(value)),
  contested: orNone((value: readonly Contest[], telling) => tellContests(value, telling)),
  bearer: (value, { say }) => say.parties(value as Parties | null),
  counterparty: (value, { say }) => say.parties(value as Parties | null),
  via: (value, { say }) => say.parties(value as Parties | null),
  word: text,
  missing: list,
  evidence: list,
};

function orNone<T>(tell: (value: T, telling: Telling) => string): TellField {
  return (value, telling) => (value === null ? telling.texts.phrases.none : tell(value as T, telling));
}

function tellContests(contests: readonly Contest[], { texts, say }: Telling): string {
  const told = contests.map(
    ({ reading, status }) => `${say.reading(reading)}: ${texts.terms.statuses[status]}`,
  );
  return told.join('; ') || texts.phrases.none;
}

/** Tells which finding is meant: obligation, unit, thing, window, occurrence, in the ids that the case uses. */
export function tellSelector(
  { obligation, unit, thing, window, occurrence }: Absence,
  { say, texts }: Telling,
): string {
  const span = window && { from: window.from ?? null, to: window.to ?? null };
  const when = window === null ? casesWords(texts.locale).undated : span ? say.window(span) : '';
  return [obligation, unit ?? '', thing ?? '', when, occurrence ?? ''].filter(Boolean).join(' · ');
}

/** Tells what a finding is, as its case would name it, with its status. */
export function tellCandidate(finding: Finding, telling: Telling): string {
  const { obligation, unit, thing, window, status } = finding;
  const named = {
    obligation,
    unit,
    thing,
    occurrence: writeOccurrence(finding),
    window: window === null ? null : spanOf(window),
  };
  return `${tellSelector(named, telling)}: ${telling.texts.terms.statuses[status]}`;
}

function spanOf({ from, to }: NonNullable<Finding['window']>): NonNullable<Absence['window']> {
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}
