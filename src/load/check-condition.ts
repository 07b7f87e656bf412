import { OPERATORS, type Operator, ROLES_VARIABLE } from '../model/condition.ts';
import { OPERATIONS } from './condition-operators.ts';
import { beginWalk, mayVisit, type PartType, refuse, UNSETTLED, type Walk } from './condition-walk.ts';
import { factShapeOf, idsOf, type Lexicon } from './lexicon.ts';
import { findNearest } from './nearest.ts';
import { field, isMapping, items, type Place } from './place.ts';
import { nameOf, problemAt, type Trouble } from './problem.ts';

/**
 * The fence around JsonLogic: only allow-listed operators, one own key an object, declared facts of the right
 * types, bounded depth and size, and a boolean as the whole. The evaluator relies on it.
 *
 * @param condition where the condition stands; of `rootPlace(condition)` the paths lie inside it
 * @param lexicon the facts and roles that it may read
 * @param ofEvent whether it reads the facts of an event instead of those of units and of the organization
 * @returns everything that is wrong with it; walking stops at the limits
 */
export function checkCondition(condition: Place, lexicon: Lexicon, ofEvent = false): readonly Trouble[] {
  const walk = beginWalk(lexicon, ofEvent);
  const { type } = typeOf(condition, 0, walk);
  if (type !== 'boolean' && type !== 'unsettled') {
    refuse(walk, problemAt(condition, 'condition-not-boolean', { kind: type }));
  }
  return walk.troubles;
}

function typeOf(place: Place, depth: number, walk: Walk): PartType {
  if (!mayVisit(walk, place, depth)) return UNSETTLED;
  const { value } = place;
  if (typeof value === 'boolean') return { type: 'boolean', texts: null, literal: true };
  if (typeof value === 'string') return { type: 'text', texts: [value], literal: true };
  if (typeof value === 'number' && Number.isFinite(value))
    return { type: 'number', texts: null, literal: true };
  if (isMapping(value)) return typeOfOperation(place, value, depth, walk);
  return refuse(walk, problemAt(place, 'invalid-operand', {}));
}

function typeOfOperation(place: Place, value: object, depth: number, walk: Walk): PartType {
  const keys = Object.keys(value);
  const [operator] = keys;
  if (operator === undefined || keys.length > 1)
    return refuse(walk, problemAt(place, 'not-one-operator', { count: keys.length }));
  const known = OPERATORS.find((allowed) => allowed === operator);
  if (known === undefined) return refuseOperator(place, operator, walk);
  return known === 'var'
    ? typeOfVariable(field(place, known), depth + 1, walk)
    : operate(place, known, depth, walk);
}

function refuseOperator(place: Place, operator: string, walk: Walk): PartType {
  const nearest = findNearest(operator, OPERATORS);
  const data = { operator, operation: nameOf(place), known: OPERATORS, nearest };
  return refuse(walk, problemAt(field(place, operator), 'unknown-operator', data));
}

function operate(place: Place, operator: Exclude<Operator, 'var'>, depth: number, walk: Walk): PartType {
  const argument = field(place, operator);
  const isList = Array.isArray(argument.value);
  if (isList && !mayVisit(walk, argument, depth + 1)) return UNSETTLED;
  const { least, most, type } = OPERATIONS[operator];
  const operands = isList ? items(argument) : [argument];
  if (operands.length < least || operands.length > most) {
    const count = operands.length;
    const data = { operator, operation: nameOf(place), least, open: least !== most, count };
    return refuse(walk, problemAt(argument, 'wrong-operand-count', data));
  }
  const deeper = depth + (isList ? 2 : 1);
  return type({ operator, operands, walk, typeOf: (operand) => typeOf(operand, deeper, walk), deeper });
}

const ROLES: PartType = { type: 'roles', texts: null, literal: false };

function typeOfVariable(name: Place, depth: number, walk: Walk): PartType {
  if (!mayVisit(walk, name, depth)) return UNSETTLED;
  if (typeof name.value !== 'string') return refuse(walk, problemAt(name, 'invalid-variable', {}));
  if (name.value === ROLES_VARIABLE)
    return walk.ofEvent ? refuse(walk, problemAt(name, 'fact-not-of-an-event', {})) : ROLES;
  const shape = factShapeOf(walk.lexicon, name.value);
  if (shape === null) {
    const nearest = findNearest(name.value, idsOf(walk.lexicon, 'facts'));
    const data = { name: name.value, kind: 'read-fact', nearest } as const;
    return refuse(walk, problemAt(name, 'unknown-fact', data));
  }
  if ((shape.scope === 'event') !== walk.ofEvent)
    return refuse(walk, problemAt(name, walk.ofEvent ? 'fact-not-of-an-event' : 'fact-of-an-event', {}));
  if (shape.type === null) return UNSETTLED;
  if (shape.type === 'host') return { type: 'text', texts: null, literal: false };
  if (shape.type !== 'choice') return { type: shape.type, texts: null, literal: false };
  return { type: 'text', texts: shape.values, literal: false };
}
