import { type Condition, operationOf, ROLES_VARIABLE } from '../../model/condition.ts';

/** The names of the facts that a condition reads, each once, in the order of reading. */
export function factsIn(condition: Condition): readonly string[] {
  return [...new Set(namesIn(condition))].filter((name) => name !== ROLES_VARIABLE);
}

/** Whether a condition asks for the roles of the unit. */
export function asksRoles(condition: Condition): boolean {
  return namesIn(condition).includes(ROLES_VARIABLE);
}

function namesIn(condition: Condition): readonly string[] {
  if (Array.isArray(condition)) return condition.flatMap(namesIn);
  const operation = operationOf(condition);
  if (operation === null) return [];
  return operation.operator === 'var' ? [String(operation.argument)] : operation.operands.flatMap(namesIn);
}
