import { dateAt } from '../checks/dates.ts';
import type { RulesetCheck } from '../checks/draft.ts';
import { field, items, type Place } from '../place.ts';
import { problemAt } from '../problem.ts';

/** A provision is inserted or repealed on the day from which an amendment binds. */
export const provisionsChangeByAmendments: RulesetCheck = ({ root, provisions }) => {
  const instrument = field(root, 'instrument');
  const amendments = items(field(instrument, 'amendedBy')).flatMap(dayOf);
  return provisions.flatMap((provision) => {
    const from = field(provision, 'from');
    const day = dateAt(from);
    // What is dated from the beginning was not changed.
    if (day === null || amendments.includes(day) || day === dateAt(field(instrument, 'inForceFrom')))
      return [];
    return [problemAt(from, 'day-of-no-amendment', { day, amendments })];
  });
};

function dayOf(amendment: Place) {
  const day = dateAt(field(amendment, 'from'));
  return day === null ? [] : [day];
}
