import { IN_FORCE_READINGS } from '../../model/instrument.ts';
import { field, items, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { dateAt, demandOrder } from './dates.ts';
import type { RulesetCheck } from './draft.ts';

/** The days of the instrument follow one another: signed, promulgated, in force, no longer in force. */
export const datesAreInOrder: RulesetCheck = ({ root }) => {
  const instrument = field(root, 'instrument');
  const [enacted, promulgated, from, until] = ['enacted', 'promulgated', 'inForceFrom', 'inForceUntil'].map(
    (key) => field(instrument, key),
  ) as [Place, Place, Place, Place];
  return [
    ...demandOrder(enacted, promulgated, 'dates-out-of-order'),
    ...demandOrder(enacted, from, 'dates-out-of-order'),
    ...demandOrder(from, until, 'ends-before-it-begins'),
    ...demandOrder(enacted, field(field(instrument, 'assumption'), 'inForceFrom'), 'dates-out-of-order'),
    ...demandOtherRivals(from),
    ...demandUnpromulgatedDraft(field(instrument, 'status'), promulgated),
  ];
};

// Of a first day that is counted from another.
function demandOtherRivals(from: Place): readonly Trouble[] {
  const used = textAt(field(from, 'reading')) ?? IN_FORCE_READINGS[0];
  const rivals = items(field(from, 'rivals'));
  return rivals
    .filter(({ value }, at) => value === used || rivals.slice(0, at).some((other) => other.value === value))
    .map((rival) => problemAt(rival, 'repeated-reading', {}));
}

/** The amendments follow the instrument and one another. */
export const amendmentsAreInOrder: RulesetCheck = ({ root }) => {
  const instrument = field(root, 'instrument');
  const days = items(field(instrument, 'amendedBy')).map((amendment) => field(amendment, 'from'));
  return days.flatMap((day, index) =>
    demandOrder(days[index - 1] ?? field(instrument, 'enacted'), day, 'dates-out-of-order'),
  );
};

function demandUnpromulgatedDraft(status: Place, promulgated: Place): readonly Trouble[] {
  if (status.value !== 'draft' || dateAt(promulgated) === null) return [];
  return [problemAt(promulgated, 'promulgated-draft', {})];
}
