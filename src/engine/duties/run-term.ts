import type { Because } from '../../model/because.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import { type Term, usualReading } from '../../model/term.ts';
import type { ReadingName } from '../../model/terms.ts';
import { countTerm } from './count-term.ts';
import { type ClosedSpan, spanOf } from './span.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** What a term that runs from an event gives a slot. */
export type RunTerm = {
  /** From the day of the event to the last good day. */
  readonly span: ClosedSpan;
  readonly unknownYears: readonly number[];
  /** How it was counted, and which holidays would have to be known to be sure of it. */
  readonly because: readonly Because[];
};

/** Runs a term from the day of an event, under the reading given, else the usual one of such a term. */
export function runTerm(
  from: Day,
  term: Term,
  given: ReadingName | null,
  calendar: WorkingCalendar,
): RunTerm {
  const reading = given ?? usualReading(term);
  const { day, unknownYears } = countTerm(from, term, reading, calendar);
  const span = spanOf(from, day);
  const step: Because = { code: 'term', term, reading, from: toPlainDate(from), to: toPlainDate(span.to) };
  const doubt: readonly Because[] =
    unknownYears.length === 0 ? [] : [{ code: 'holidays-unknown', years: unknownYears }];
  return { span, unknownYears, because: [step, ...doubt] };
}
