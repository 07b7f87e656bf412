import { isOptional, STRENGTHS } from '../../model/terms.ts';
import { type RulesetCheck, repeatsBase, saidBy } from '../checks/draft.ts';
import { field, isEmpty, isMapping, items, type Place, textAt } from '../place.ts';
import { problemAt } from '../problem.ts';

/** A permission is never late: by when it may be used is never told, so that it stands where it can be. */
export const permissionsHaveNoLimit: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    const strength = STRENGTHS.find((known) => known === textAt(saidBy(norm, 'strength')));
    if (strength === undefined || !isOptional(strength) || repeatsBase(norm, ['duty', 'strength'])) return [];
    return limitsIn(saidBy(norm, 'duty')).map((limit) =>
      problemAt(limit, 'limit-of-a-permission', { strength }),
    );
  });

// How often something may be done, and in which years of a paper, is kept with the permission; a term is what runs out.
function limitsIn(duty: Place): readonly Place[] {
  const terms = [
    field(duty, 'within'),
    ...(textAt(field(duty, 'type')) === 'once' ? [field(duty, 'by')] : []),
  ];
  const points = items(field(duty, 'at')).filter(({ value }) => isMapping(value) && !('year' in value));
  return [...terms.filter((place) => !isEmpty(place)), ...points];
}
