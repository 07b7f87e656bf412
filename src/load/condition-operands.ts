import type { Operator } from '../model/condition.ts';
import { type PartType, refuse, type Walk } from './condition-walk.ts';
import type { Place } from './place.ts';
import { namePlace } from './problem.ts';
import { oneOf } from './shape-words.ts';

/** An operation whose operands are to be checked. */
export type CheckedOperation = {
  readonly operator: Operator;
  readonly operands: readonly Place[];
  readonly walk: Walk;
  /** Checks an operand and tells its type. */
  readonly typeOf: (operand: Place) => PartType;
  /** How deep the operands stand. */
  readonly deeper: number;
};

/** Demands that an operand is of a type; gives the type that it has. */
export function demandType(
  operation: CheckedOperation,
  operand: Place,
  type: PartType['type'],
  expected: string,
): PartType {
  const found = operation.typeOf(operand);
  if (found.type !== type && found.type !== 'unsettled')
    refuseOperand(operation, operand, found.type, expected);
  return found;
}

/** Reports an operand of the wrong type. */
export function refuseOperand(
  { operator, walk }: CheckedOperation,
  operand: Place,
  found: string,
  expected: string,
): void {
  const message = `"${operator}" takes ${expected}, found a ${found} at ${namePlace(operand)}`;
  refuse(walk, operand, 'wrong-operand-type', message, expected);
}

/** A text that is compared with a choice must be one of its values. */
export function demandPossible(operation: CheckedOperation, place: Place, a: PartType, b: PartType): void {
  const [choice, text] = a.literal ? [b, a] : [a, b];
  const [possible, given] = [choice.texts, text.texts];
  if (
    choice.literal ||
    possible === null ||
    given === null ||
    given.some((value) => possible.includes(value))
  )
    return;
  const message = `"${operation.operator}" compares ${oneOf(given)} with ${oneOf(possible)}, which is never equal, at ${namePlace(place)}`;
  refuse(operation.walk, place, 'unknown-choice', message, oneOf(possible));
}
