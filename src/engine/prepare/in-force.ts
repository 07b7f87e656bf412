import { countedInForce, type Instrument, ownInForceFrom } from '../../model/instrument.ts';
import { type Day, type PlainDate, toDay } from '../../model/plain-date.ts';
import type { Assumption } from '../../model/report.ts';

/** The days between which a regulation binds, and what had to be supposed to say so. */
export type InForce = {
  /** The first day; `null` when it is unknown and nobody supposes one. */
  readonly from: PlainDate | null;
  /** The last day; `null` while it goes on. */
  readonly until: PlainDate | null;
  /** A revoked regulation whose last day is not known binds no more. */
  readonly revoked: boolean;
  readonly assumptions: readonly Assumption[];
};

/**
 * Finds when a regulation binds: the day the caller gives, else the day of the text, else the ruleset's own
 * labelled assumption. A draft is never supposed in force by itself.
 */
export function findInForce(instrument: Instrument, given: PlainDate | null): InForce {
  const until = instrument.inForceUntil;
  const own = ownInForceFrom(instrument);
  const revoked = instrument.status === 'revoked' && until === null;
  if (given !== null && given !== own) {
    const assumption: Assumption = { code: 'in-force-from', inForceFrom: given, by: 'caller', reason: null };
    return { from: given, until, revoked, assumptions: [assumption] };
  }
  if (instrument.status === 'draft') return { from: null, until, revoked, assumptions: [] };
  if (own !== null) return { from: own, until, revoked, assumptions: countedFrom(instrument) };
  if (instrument.assumption === null) return { from: null, until, revoked, assumptions: [] };
  const { inForceFrom, reason } = instrument.assumption;
  return {
    from: inForceFrom,
    until,
    revoked,
    assumptions: [{ code: 'in-force-from', inForceFrom, by: 'ruleset', reason }],
  };
}

// A day that the text counts is what it is by a reading; to which days the others come, the reader is told.
function countedFrom(instrument: Instrument): readonly Assumption[] {
  const counted = countedInForce(instrument);
  const from = ownInForceFrom(instrument);
  if (counted === null || from === null || counted.rivals.length === 0) return [];
  const rivals = counted.rivals.flatMap((reading) => {
    const other = ownInForceFrom(instrument, reading);
    return other === null ? [] : [{ reading, inForceFrom: other }];
  });
  return [{ code: 'in-force-reading', reading: counted.reading, inForceFrom: from, rivals }];
}

/** The later of two first days, the second of which may be open. */
export function laterOf(a: Day, b: PlainDate | null): Day {
  return b === null ? a : Math.max(a, toDay(b));
}

/** The earlier of two last days, either of which may be open; `null` when both are. */
export function earlierOf(a: PlainDate | null, b: PlainDate | null): Day | null {
  if (a === null) return b === null ? null : toDay(b);
  return b === null ? toDay(a) : Math.min(toDay(a), toDay(b));
}
