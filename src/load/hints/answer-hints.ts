import { namesIn } from '../checks/declared.ts';
import { type RulesetCheck, repeatsBase, saidBy } from '../checks/draft.ts';
import { field, isEmpty, textAt } from '../place.ts';
import { problemAt } from '../problem.ts';

/**
 * An act that calls for another of its own type is its own answer, so that nothing is ever owed. Not where it is told
 * whose act calls or answers.
 */
export const actsCallForOthers: RulesetCheck = ({ norms }) =>
  norms.flatMap((norm) => {
    const duty = saidBy(norm, 'duty');
    if (repeatsBase(norm, ['duty']) || textAt(field(duty, 'type')) !== 'response') return [];
    if (!isEmpty(field(duty, 'triggerBy')) || !isEmpty(field(duty, 'answerBy'))) return [];
    const triggers = namesIn(field(duty, 'trigger')).flatMap((trigger) => textAt(trigger) ?? []);
    const own = namesIn(field(duty, 'event')).find((event) => triggers.includes(textAt(event) ?? ''));
    return own === undefined ? [] : [problemAt(own, 'answers-itself', { type: String(own.value) })];
  });
