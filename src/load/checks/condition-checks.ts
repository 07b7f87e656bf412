import { checkCondition } from '../check-condition.ts';
import { field, isEmpty, type Place } from '../place.ts';
import type { Norm, RulesetCheck } from './draft.ts';

/** Every condition reads declared facts only, with operators that fit their types, and is true or false. */
export const conditionsAreWellTyped: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap((norm) => conditionsOf(norm).flatMap((condition) => checkCondition(condition, lexicon)));

function conditionsOf({ place }: Norm): readonly Place[] {
  const duty = field(place, 'duty');
  const requires = field(duty, 'type').value === 'standing' ? [field(duty, 'requires')] : [];
  return [field(place, 'applies'), ...requires].filter((condition) => !isEmpty(condition));
}
