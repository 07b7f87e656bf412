import { isOptional, STRENGTHS } from '../../model/terms.ts';
import { checkCondition } from '../check-condition.ts';
import { field, isEmpty, type Place } from '../place.ts';
import { problemAt } from '../problem.ts';
import { type DraftedNorm, dutyFieldsAt, type RulesetCheck, repeatsBase, saidBy } from './draft.ts';

/** Every condition reads declared facts only, with operators that fit their types, and is true or false. */
export const conditionsAreWellTyped: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap((norm) => [
    ...conditionsOf(norm).flatMap((condition) => checkCondition(condition, lexicon)),
    ...wheresOf(norm).flatMap((where) => checkCondition(where, lexicon, true)),
  ]);

function conditionsOf({ place }: DraftedNorm): readonly Place[] {
  return [field(place, 'applies'), field(place, 'proviso'), ...dutyFieldsAt(place, ['condition'])].filter(
    (condition) => !isEmpty(condition),
  );
}

function wheresOf({ place }: DraftedNorm): readonly Place[] {
  return dutyFieldsAt(place, ['where']).filter((where) => !isEmpty(where));
}

/** A proviso stands only beside a permission or power: of a duty it would be its condition. */
export const provisosAreOfPermissions: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    const [proviso, strength] = [saidBy(norm, 'proviso'), saidBy(norm, 'strength')];
    if (isEmpty(proviso) || repeatsBase(norm, ['proviso', 'strength'])) return [];
    const word = STRENGTHS.find((known) => known === strength.value);
    return word === undefined || isOptional(word)
      ? []
      : [problemAt(proviso, 'proviso-of-a-duty', { strength: word })];
  });
