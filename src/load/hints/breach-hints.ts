import { dayFieldOfType } from '../../model/duty.ts';
import { isUndated, READING_NAMES } from '../../model/terms.ts';
import { breachesIn, obligationsById } from '../checks/call-checks.ts';
import { type DraftedNorm, fieldOfKind, type RulesetCheck, saidBy } from '../checks/draft.ts';
import { field, isEmpty, items, textAt } from '../place.ts';
import { problemAt } from '../problem.ts';

/** What a breach calls for can come about: the norm of which it is a breach has a day in one of its wordings. */
export const breachesCanComeAbout: RulesetCheck = ({ norms, obligations }) => {
  const byId = obligationsById(obligations);
  return norms.flatMap(({ place }) =>
    breachesIn(place).flatMap((breach) => {
      const named = byId.get(textAt(breach) ?? '');
      const wordings = norms.filter(({ base, place: own }) => isSame(base ?? own, named));
      if (named === undefined || wordings.some(canBeBreached)) return [];
      return [problemAt(breach, 'breach-of-the-undated', { obligation: textAt(breach) ?? '' })];
    }),
  );
};

function isSame(obligation: { readonly value: unknown }, named: { readonly value: unknown } | undefined) {
  return obligation.value === named?.value;
}

// What has no day is outstanding and never in breach, unless a local policy dates it; what forbids, or must hold, needs none.
function canBeBreached(norm: DraftedNorm): boolean {
  const duty = saidBy(norm, 'duty');
  const datedBy = dayFieldOfType(field(duty, 'type').value);
  if (datedBy === null) return true;
  if (isEmpty(field(duty, datedBy))) return false;
  const readings = saidBy(norm, 'readings');
  const places = [
    fieldOfKind(duty, 'reading'),
    field(readings, 'default'),
    ...items(field(readings, 'rivals')),
  ];
  const names = places.flatMap((place) => READING_NAMES.find((name) => name === place?.value) ?? []);
  return names.length === 0 || !names.every(isUndated);
}
