import { quote } from '../../model/issue.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { field, type Place } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';
import { dateAt, demandOrder } from './dates.ts';

/** A check of the days among the options. */
type OptionDateCheck = (root: Place, ruleset: Ruleset | null) => readonly Problem[];

/** Days outside these are slips of the pen, and a horizon beyond them would list windows for centuries. */
const PLAUSIBLE = { from: '1900-01-01', to: '2199-12-31' } as const;

const daysArePlausible: OptionDateCheck = (root) =>
  ['asOf', 'inForceFrom', 'horizon'].flatMap((key) => {
    const place = field(root, key);
    const date = dateAt(place);
    if (date === null || (PLAUSIBLE.from <= date && date <= PLAUSIBLE.to)) return [];
    const message = `${namePlace(place)} is ${quote(date)}, which is hardly meant`;
    return [problemAt(place, 'implausible-date', message, `a day from ${PLAUSIBLE.from} to ${PLAUSIBLE.to}`)];
  });

const horizonIsNotBeforeAsOf: OptionDateCheck = (root) =>
  demandOrder(field(root, 'asOf'), field(root, 'horizon'), 'horizon-before-as-of');

/** The day of entry into force that a caller gives is not after the last day on which the ruleset binds. */
const forceBeginsBeforeItEnds: OptionDateCheck = (root, ruleset) => {
  const [place, until] = [field(root, 'inForceFrom'), ruleset?.instrument.inForceUntil ?? null];
  const date = dateAt(place);
  if (date === null || until === null || date <= until) return [];
  const message = `${namePlace(place)} is ${quote(date)}, after the last day on which the ruleset binds, ${quote(until)}`;
  return [problemAt(place, 'implausible-date', message, `a day not after ${until}`)];
};

/** Every demand on the days among the options. */
export const OPTION_DATE_CHECKS: readonly OptionDateCheck[] = [
  daysArePlausible,
  horizonIsNotBeforeAsOf,
  forceBeginsBeforeItEnds,
];
