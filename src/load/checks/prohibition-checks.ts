import { DUTY_TYPES, type DutyType } from '../../model/duty.ts';
import { STRENGTHS } from '../../model/terms.ts';
import { field, isEmpty } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { type DraftedNorm, type RulesetCheck, repeatsBase, saidBy } from './draft.ts';

/** The shapes that may say what is forbidden: an act that must not happen, or what must hold instead. */
const FORBIDDING: readonly DutyType[] = ['prohibition', 'standing'];

/** What is forbidden has a shape in which doing it does not fulfil it, and nothing else has that of a prohibition. */
export const prohibitionsAreForbidden: RulesetCheck = ({ norms }) =>
  norms.filter((norm) => !repeatsBase(norm, ['duty', 'strength'])).flatMap(checkForce);

function checkForce(norm: DraftedNorm): readonly Trouble[] {
  const type = field(saidBy(norm, 'duty'), 'type');
  const strength = saidBy(norm, 'strength');
  const shape = DUTY_TYPES.find((known) => known === type.value);
  const word = STRENGTHS.find((known) => known === strength.value);
  if (shape === undefined || word === undefined) return [];
  if (word === 'dilarang')
    return FORBIDDING.includes(shape) ? [] : [problemAt(type, 'forbidden-as-duty', { shape })];
  if (shape !== 'prohibition') return [];
  return [problemAt(strength, 'prohibition-not-forbidden', { strength: word })];
}

/** Whose consent allows what is forbidden is said only where a consent does. */
export const consentersHaveConsents: RulesetCheck = ({ norms }) =>
  norms.flatMap(({ place }) => {
    const duty = field(place, 'duty');
    const unlessBy = field(duty, 'unlessBy');
    if (isEmpty(unlessBy) || !isEmpty(field(duty, 'unless'))) return [];
    return [problemAt(unlessBy, 'nothing-called-for', { trigger: 'unless' })];
  });
