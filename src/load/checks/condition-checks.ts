import { CONDITION_LIMITS } from '../../model/condition.ts';
import { isOptional, STRENGTHS } from '../../model/terms.ts';
import { checkCondition } from '../check-condition.ts';
import { declares, factShapeOf, idsOf } from '../lexicon.ts';
import { entries, field, isEmpty, items, type Place, textAt } from '../place.ts';
import { problemAt } from '../problem.ts';
import { type DraftedNorm, dutyFieldsAt, type RulesetCheck, repeatsBase, saidBy } from './draft.ts';

/** Every condition reads declared facts only, with operators that fit their types, and is true or false. */
export const conditionsAreWellTyped: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap((norm) => [
    ...conditionsOf(norm).flatMap((condition) => checkCondition(condition, lexicon)),
    ...wheresOf(norm).flatMap((where) => checkCondition(where, lexicon, true)),
  ]);

/** What is so of a thing is asked only of what is owed once for each. */
export const factsOfThingsHaveThings: RulesetCheck = ({ norms, lexicon }) => {
  const isOfThing = (name: string) => factShapeOf(lexicon, name)?.scope === 'thing';
  if (!idsOf(lexicon, 'facts').some(isOfThing)) return [];
  return norms.flatMap((norm) => {
    const per = textAt(saidBy(norm, 'per'));
    if (per !== null && declares(lexicon, 'things', per)) return [];
    return conditionsOf(norm)
      .flatMap(variablesIn)
      .filter((name) => isOfThing(textAt(name) ?? ''))
      .map((name) => problemAt(name, 'fact-without-a-thing', { name: textAt(name) ?? '' }));
  });
};

// A hostile condition costs no more than a large honest one: what lies beyond the limit is refused elsewhere.
function variablesIn(condition: Place): readonly Place[] {
  const waiting = [condition];
  const variables: Place[] = [];
  for (let seen = 0; seen < CONDITION_LIMITS.nodes; seen++) {
    const place = waiting.pop();
    if (place === undefined) return variables;
    const parts = Array.isArray(place.value) ? items(place) : entries(place);
    variables.push(...parts.filter(({ key }) => key === 'var'));
    waiting.push(...parts.filter(({ key, value }) => key !== 'var' && typeof value === 'object'));
  }
  return variables;
}

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
