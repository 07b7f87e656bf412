import type { Operator } from '../model/condition.ts';
import type { OperandKind, OperandNeed } from '../model/issues/condition-issues.ts';
import { type PartType, refuse, type Walk } from './condition-walk.ts';
import type { Place } from './place.ts';
import { problemAt } from './problem.ts';

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
  need: OperandNeed,
): PartType {
  const found = operation.typeOf(operand);
  if (found.type !== type && found.type !== 'unsettled') refuseOperand(operation, operand, found.type, need);
  return found;
}

/** Reports an operand of the wrong type; `other` is the type that it should share. */
export function refuseOperand(
  { operator, walk }: CheckedOperation,
  operand: Place,
  kind: OperandKind,
  need: OperandNeed,
  other: OperandKind | null = null,
): void {
  refuse(walk, problemAt(operand, 'wrong-operand-type', { operator, need, kind, other }));
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
  const { operator } = operation;
  refuse(operation.walk, problemAt(place, 'unknown-choice', { operator, given, possible }));
}
