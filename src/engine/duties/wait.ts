import type { Because } from '../../model/because.ts';
import type { Missing } from '../../model/missing.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { Term } from '../../model/term.ts';
import type { Call } from './calls.ts';
import { countTerm } from './count-term.ts';
import type { Terms } from './terms.ts';

/** From when an answer to a call counts. */
export type Wait = {
  readonly from: Day;
  readonly because: readonly Because[];
  /** What would have to be known to say that an answer did not come too early. */
  readonly doubt: readonly Missing[];
};

const NOTHING: readonly never[] = [];

/** Says from when answers count: from the call on, or from the end of the term that must have passed. */
export function waitOf(notBefore: Term | null, { calendar, reading }: Terms): (call: Call) => Wait {
  return ({ on, trigger }) => {
    const day = on ?? trigger.on;
    if (notBefore === null || on === null) return { from: day, because: NOTHING, doubt: NOTHING };
    const { day: from, unknownYears } = countTerm(on, notBefore, reading, calendar);
    return {
      from,
      because: [{ code: 'not-before', on: toPlainDate(from) }],
      doubt: unknownYears.map((year): Missing => ({ kind: 'holidays', name: String(year) })),
    };
  };
}
