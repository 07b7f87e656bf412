import type { Because } from '../../model/because.ts';
import type { Missing } from '../../model/missing.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { Term } from '../../model/term.ts';
import { countBack, countTerm, type TermEnd } from './count-term.ts';
import type { Terms } from './terms.ts';

/** Between which days an act comes early enough before another, and not too early. */
export type Bounds = {
  /** The first day; `null` where it may be as old as it likes. */
  readonly from: Day | null;
  readonly to: Day;
  readonly steps: readonly Because[];
  /** What would have to be known to say that an act that was found is early enough, or that none was not too early. */
  readonly doubtOf: (found: boolean) => readonly Missing[];
};

const NOTHING: readonly never[] = [];
const NO_DOUBT = () => NOTHING;

/** Says between which days an act may come before another of a day. */
export function forerunnerBounds({ elapsed, lead, notBefore }: Limits, terms: Terms): (on: Day) => Bounds {
  const { calendar, reading } = terms;
  if (elapsed === null && lead === null && notBefore === null)
    return (on) => ({ from: null, to: on, steps: NOTHING, doubtOf: NO_DOUBT });
  return (on) => {
    const last = lastBefore(on, { elapsed, lead }, terms);
    const first = notBefore === null ? null : countBack(on, notBefore, reading, calendar);
    const from = first === null ? null : Math.min(first.day, last.day);
    return {
      from,
      to: last.day,
      steps: [
        ...((lead ?? elapsed) === null ? [] : [{ code: 'lead', on: toPlainDate(last.day) } as const]),
        ...(from === null ? [] : [{ code: 'not-before', on: toPlainDate(from) } as const]),
      ],
      // The more holidays, the earlier both days: what was found may be too late, what was not found not too early.
      doubtOf: (found) => holidaysOf(found ? last.unknownYears : (first?.unknownYears ?? NOTHING)),
    };
  };
}

/** How far apart the two acts must be, and may be. */
type Limits = {
  readonly elapsed: Term | null;
  readonly lead: Term | null;
  readonly notBefore: Term | null;
};

function lastBefore(on: Day, { elapsed, lead }: Omit<Limits, 'notBefore'>, terms: Terms): TermEnd {
  const { calendar, reading } = terms;
  const ahead = lead === null ? { day: on, unknownYears: [] } : countBack(on, lead, reading, calendar);
  if (elapsed === null) return ahead;
  const over = lastOver(on, elapsed, terms);
  return over.day < ahead.day ? over : ahead;
}

// The last day from which a term is over before the act. Counting back comes near it only, since not every month has the
// day of another.
function lastOver(on: Day, elapsed: Term, { calendar, reading }: Terms): TermEnd {
  const endFrom = (from: Day) => countTerm(from, elapsed, reading, calendar).day;
  const { day, unknownYears } = countBack(on - 1, elapsed, reading, calendar);
  let last = day;
  while (endFrom(last + 1) < on) last += 1;
  while (endFrom(last) >= on) last -= 1;
  return { day: last, unknownYears };
}

/** Tells whether a day lies between bounds. */
export function isWithin(day: Day, { from, to }: Bounds): boolean {
  return day <= to && (from === null || day >= from);
}

function holidaysOf(years: readonly number[]): readonly Missing[] {
  return years.map((year) => ({ kind: 'holidays', name: String(year) }));
}
