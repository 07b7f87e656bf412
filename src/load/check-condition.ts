import { OPERATORS, type Operator, ROLES_VARIABLE } from '../model/condition.ts';
import { quote } from '../model/issue.ts';
import { OPERATIONS } from './condition-operators.ts';
import { beginWalk, mayVisit, type PartType, refuse, UNSETTLED, type Walk } from './condition-walk.ts';
import { factShapeOf, idsOf, type Lexicon } from './lexicon.ts';
import { didYouMean } from './nearest.ts';
import { field, isMapping, items, type Place } from './place.ts';
import { namePlace, type Problem } from './problem.ts';
import { oneOf } from './shape-words.ts';

/**
 * The fence around JsonLogic: only allow-listed operators, one own key an object, declared facts of the right
 * types, bounded depth and size, and a boolean as the whole. The evaluator relies on it.
 *
 * @param condition where the condition stands; of `rootPlace(condition)` the paths lie inside it
 * @param lexicon the facts and roles that it may read
 * @returns everything that is wrong with it; walking stops at the limits
 */
export function checkCondition(condition: Place, lexicon: Lexicon): readonly Problem[] {
  const walk = beginWalk(lexicon);
  const { type } = typeOf(condition, 0, walk);
  if (type !== 'boolean' && type !== 'unsettled') {
    const message = `${namePlace(condition)} must be a condition that is true or false, found a ${type}`;
    refuse(walk, condition, 'condition-not-boolean', message, 'a condition that is true or false');
  }
  return walk.problems;
}

function typeOf(place: Place, depth: number, walk: Walk): PartType {
  if (!mayVisit(walk, place, depth)) return UNSETTLED;
  const { value } = place;
  if (typeof value === 'boolean') return { type: 'boolean', texts: null, literal: true };
  if (typeof value === 'string') return { type: 'text', texts: [value], literal: true };
  if (typeof value === 'number' && Number.isFinite(value))
    return { type: 'number', texts: null, literal: true };
  if (isMapping(value)) return typeOfOperation(place, value, depth, walk);
  const message = `${quote(value)} cannot stand in a condition at ${namePlace(place)}`;
  return refuse(walk, place, 'invalid-operand', message, 'true, false, a number, a text or an operation');
}

function typeOfOperation(place: Place, value: object, depth: number, walk: Walk): PartType {
  const keys = Object.keys(value);
  const [operator] = keys;
  if (operator === undefined || keys.length > 1) {
    const message = `an operation must have exactly one operator, found ${keys.length} keys at ${namePlace(place)}`;
    return refuse(walk, place, 'not-one-operator', message, 'an object with exactly one operator');
  }
  const known = OPERATORS.find((allowed) => allowed === operator);
  if (known === undefined) return refuseOperator(place, operator, walk);
  return known === 'var'
    ? typeOfVariable(field(place, known), depth + 1, walk)
    : operate(place, known, depth, walk);
}

function refuseOperator(place: Place, operator: string, walk: Walk): PartType {
  const message = `the operator ${quote(operator)} is not allowed at ${namePlace(place)}${didYouMean(operator, OPERATORS)}`;
  refuse(walk, field(place, operator), 'unknown-operator', message, oneOf(OPERATORS));
  return UNSETTLED;
}

function operate(place: Place, operator: Exclude<Operator, 'var'>, depth: number, walk: Walk): PartType {
  const argument = field(place, operator);
  const isList = Array.isArray(argument.value);
  if (isList && !mayVisit(walk, argument, depth + 1)) return UNSETTLED;
  const { least, most, type } = OPERATIONS[operator];
  const operands = isList ? items(argument) : [argument];
  if (operands.length < least || operands.length > most) {
    const expected = least === most ? `${least} operand(s)` : `at least ${least} operand(s)`;
    const message = `${quote(operator)} takes ${expected}, found ${operands.length} at ${namePlace(place)}`;
    return refuse(walk, argument, 'wrong-operand-count', message, expected);
  }
  const deeper = depth + (isList ? 2 : 1);
  return type({ operator, operands, walk, typeOf: (operand) => typeOf(operand, deeper, walk), deeper });
}

function typeOfVariable(name: Place, depth: number, walk: Walk): PartType {
  if (!mayVisit(walk, name, depth)) return UNSETTLED;
  const expected = 'the name of one declared fact';
  if (typeof name.value !== 'string') {
    return refuse(
      walk,
      name,
      'invalid-variable',
      `${namePlace(name)} must be ${expected}, found ${quote(name.value)}`,
      expected,
    );
  }
  if (name.value === ROLES_VARIABLE) return { type: 'list of roles', texts: null, literal: false };
  const shape = factShapeOf(walk.lexicon, name.value);
  if (shape === null) {
    const hint = didYouMean(name.value, idsOf(walk.lexicon, 'facts'));
    const message = `the condition reads ${quote(name.value)}, which is not a declared fact${hint}`;
    return refuse(walk, name, 'unknown-fact', message, expected);
  }
  if (shape.type === null) return UNSETTLED;
  if (shape.type !== 'choice') return { type: shape.type, texts: null, literal: false };
  return { type: 'text', texts: shape.values, literal: false };
}
