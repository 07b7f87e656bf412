import type { PlainDate } from '../../model/plain-date.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { field, type Place } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { dateAt, demandOrder } from './dates.ts';
import { HOLIDAY_CHECKS } from './holiday-checks.ts';

/** A check of the days among the options. */
type OptionDateCheck = (root: Place, ruleset: Ruleset | null) => readonly Trouble[];

/** Days outside these are slips of the pen, and a horizon beyond them would list windows for centuries. */
const PLAUSIBLE = { from: '1900-01-01' as PlainDate, to: '2199-12-31' as PlainDate };

const daysArePlausible: OptionDateCheck = (root) =>
  ['asOf', 'inForceFrom', 'horizon'].flatMap((key) => {
    const place = field(root, key);
    const date = dateAt(place);
    if (date === null || (PLAUSIBLE.from <= date && date <= PLAUSIBLE.to)) return [];
    return [problemAt(place, 'implausible-date', { day: date, ...PLAUSIBLE })];
  });

const horizonIsNotBeforeAsOf: OptionDateCheck = (root) =>
  demandOrder(field(root, 'asOf'), field(root, 'horizon'), 'horizon-before-as-of');

/** The day of entry into force that a caller gives is not after the last day on which the ruleset binds. */
const forceBeginsBeforeItEnds: OptionDateCheck = (root, ruleset) => {
  const [place, until] = [field(root, 'inForceFrom'), ruleset?.instrument.inForceUntil ?? null];
  const date = dateAt(place);
  if (date === null || until === null || date <= until) return [];
  return [problemAt(place, 'implausible-date', { day: date, lastInForce: until })];
};

/** Every demand on the days among the options. */
export const OPTION_DATE_CHECKS: Readonly<Record<string, OptionDateCheck>> = {
  daysArePlausible,
  horizonIsNotBeforeAsOf,
  forceBeginsBeforeItEnds,
  ...HOLIDAY_CHECKS,
};
