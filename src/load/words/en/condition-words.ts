import type { ConditionIssues, OperandKind, OperandNeed } from '../../../model/issues/condition-issues.ts';
import { quoteText } from '../../../model/issues/parts.ts';
import type { WordsFor } from '../contract.ts';
import { at, didYouMean, found, oneOf } from './parts.ts';

const NEEDS: Readonly<Record<OperandNeed, string>> = {
  truth: 'something true or false',
  number: 'a number',
  'whole-number': 'a written-out whole number',
  'text-to-look-for': 'a text to look for',
  'literal-to-look-for': 'a text written out to look for',
  texts: 'texts in its list',
  'list-of-texts': 'a list of texts to look into',
  'place-to-look': 'a list of texts, a fact of type text, or roles to look into',
  'text-to-cut': 'a text to take a part of',
  value: 'a value; use "in" for roles',
  'same-type': 'two of one type',
};

function kindOf(kind: OperandKind): string {
  if (kind === 'roles') return 'list of roles';
  return kind === 'empty-list' ? 'list of nothing' : kind;
}

const CONDITION = 'a condition that is true or false';

/** English: conditions. */
export const conditionWords: WordsFor<ConditionIssues> = {
  'condition-not-boolean': (it, { kind }) => [
    `${at(it)} must be ${CONDITION}, found a ${kindOf(kind)}`,
    CONDITION,
  ],
  'invalid-operand': (it) => [
    `${found(it.seen)} cannot stand in a condition at ${at(it)}`,
    'true, false, a number, a text or an operation',
  ],
  'not-one-operator': (it, { count }) => [
    `an operation must have exactly one operator, found ${count} keys at ${at(it)}`,
    'an object with exactly one operator',
  ],
  'unknown-operator': (_, { operator, operation, known, nearest }) => [
    `the operator ${quoteText(operator)} is not allowed at ${at(operation)}${didYouMean(nearest)}`,
    oneOf(known),
  ],
  'wrong-operand-count': (_, { operator, operation, least, open, count }) => {
    const wanted = `${open ? 'at least ' : ''}${least} operand(s)`;
    return [`${quoteText(operator)} takes ${wanted}, found ${count} at ${at(operation)}`, wanted];
  },
  'invalid-variable': (it) => {
    const wanted = 'the name of one declared fact';
    return [`${at(it)} must be ${wanted}, found ${found(it.seen)}`, wanted];
  },
  'wrong-operand-type': (it, { operator, need, kind, other }) => {
    const wanted = `${NEEDS[need]}${other === null ? '' : `, here a ${kindOf(other)}`}`;
    return [`"${operator}" takes ${wanted}, found a ${kindOf(kind)} at ${at(it)}`, wanted];
  },
  'unknown-choice': (it, { operator, given, possible }) => [
    `"${operator}" compares ${oneOf(given)} with ${oneOf(possible)}, which is never equal, at ${at(it)}`,
    oneOf(possible),
  ],
  'condition-too-deep': (_, { most }) => [
    `the condition is nested deeper than ${most} levels`,
    `at most ${most} levels`,
  ],
  'condition-too-large': (_, { most }) => [
    `the condition has more than ${most} parts`,
    `at most ${most} parts`,
  ],
};
