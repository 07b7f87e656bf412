import type { Operator } from '../model/condition.ts';
import { takeMembership } from './condition-membership.ts';
import { type CheckedOperation, demandPossible, demandType, refuseOperand } from './condition-operands.ts';
import { BOOLEAN, type PartType } from './condition-walk.ts';

type OperationRule = {
  readonly least: number;
  readonly most: number;
  /** Checks the operands and tells the type of the result. */
  readonly type: (operation: CheckedOperation) => PartType;
};

const logical: OperationRule = { least: 1, most: Number.POSITIVE_INFINITY, type: takeBooleans };
const comparison: OperationRule = { least: 2, most: 2, type: takeNumbers };
const equality: OperationRule = { least: 2, most: 2, type: takeSameTypes };

/** How many operands each operator takes, and of which types. All but `substr` give true or false. */
export const OPERATIONS: Readonly<Record<Exclude<Operator, 'var'>, OperationRule>> = {
  and: logical,
  or: logical,
  '!': { least: 1, most: 1, type: takeBooleans },
  '===': equality,
  '!==': equality,
  '<': comparison,
  '<=': comparison,
  '>': comparison,
  '>=': comparison,
  in: { least: 2, most: 2, type: takeMembership },
  substr: { least: 2, most: 3, type: takePart },
};

function takeBooleans(operation: CheckedOperation): PartType {
  for (const operand of operation.operands) demandType(operation, operand, 'boolean', 'truth');
  return BOOLEAN;
}

function takeNumbers(operation: CheckedOperation): PartType {
  for (const operand of operation.operands) demandType(operation, operand, 'number', 'number');
  return BOOLEAN;
}

function takeSameTypes(operation: CheckedOperation): PartType {
  const [left, right] = operation.operands;
  if (left === undefined || right === undefined) return BOOLEAN;
  const [a, b] = [operation.typeOf(left), operation.typeOf(right)];
  if (a.type === 'unsettled' || b.type === 'unsettled') return BOOLEAN;
  if (a.type === 'roles') refuseOperand(operation, left, a.type, 'value');
  else if (a.type !== b.type) refuseOperand(operation, right, b.type, 'same-type', a.type);
  else demandPossible(operation, right, b, a);
  return BOOLEAN;
}

// A part of a text, counted from its beginning or (below zero) from its end: how "ends in" is written.
function takePart(operation: CheckedOperation): PartType {
  const [text, ...counts] = operation.operands;
  if (text !== undefined) demandType(operation, text, 'text', 'text-to-cut');
  for (const count of counts) {
    if (!Number.isInteger(count.value)) refuseOperand(operation, count, 'operand', 'whole-number');
  }
  return { type: 'text', texts: null, literal: false };
}
