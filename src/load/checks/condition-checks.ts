import { checkCondition } from '../check-condition.ts';
import { field, isEmpty, type Place } from '../place.ts';
import { type DraftedNorm, dutyFieldsAt, type RulesetCheck } from './draft.ts';

/** Every condition reads declared facts only, with operators that fit their types, and is true or false. */
export const conditionsAreWellTyped: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap((norm) => conditionsOf(norm).flatMap((condition) => checkCondition(condition, lexicon)));

function conditionsOf({ place }: DraftedNorm): readonly Place[] {
  return [field(place, 'applies'), ...dutyFieldsAt(place, ['condition'])].filter(
    (condition) => !isEmpty(condition),
  );
}
