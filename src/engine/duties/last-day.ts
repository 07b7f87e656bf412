import type { Because } from '../../model/because.ts';
import type { Missing } from '../../model/missing.ts';
import { type Day, lastGoodDay, toDay, toPlainDate } from '../../model/plain-date.ts';
import { type Base, isRelative, type NamedDay, type RelativeDay } from '../../model/relative-day.ts';
import { runTerm } from './run-term.ts';
import type { Terms } from './terms.ts';
import { undatedReasons } from './undated.ts';

/** By when something is owed, and why then. */
export type LastDay = {
  /** The last good day; `null` where there is none, or where the day from which it is counted is not known. */
  readonly day: Day | null;
  readonly unknownYears?: readonly number[];
  readonly because: readonly Because[];
  /** The day of the regulation from which it is counted, where nobody knows that day. */
  readonly missing: Missing | null;
};

/** The day by which the law wants something, else by which a local policy does, counted from the entry into force. */
export function lastDayOf(by: NamedDay | null, terms: Terms): LastDay {
  const { policy, time } = terms;
  if (by === null) {
    const day = policy === null ? null : lastGoodDay(time.inForceFrom, policy);
    return { day, because: undatedReasons(policy), missing: null };
  }
  return isRelative(by) ? countedFrom(by, terms) : { day: toDay(by), because: [], missing: null };
}

function countedFrom({ after, period }: RelativeDay, { calendar, reading, time }: Terms): LastDay {
  const base = time.bases[after];
  if (base === null) return { day: null, because: [unknownBase(after)], missing: missingBase(after) };
  const { because, span, unknownYears } = runTerm(base, period, reading, calendar);
  const step: Because = { code: 'counted-from', after, on: toPlainDate(base) };
  return { day: span.to, unknownYears, because: [step, ...because], missing: null };
}

function unknownBase(after: Base): Because {
  return { code: 'instrument-date-unknown', after };
}

function missingBase(name: Base): Missing {
  return { kind: 'instrument-date', name };
}
