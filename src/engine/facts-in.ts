import { type Condition, ROLES_VARIABLE } from '../model/condition.ts';

/** The names of the facts that a condition reads, each once, in the order of reading. */
export function factsIn(condition: Condition): readonly string[] {
  return [...new Set(namesIn(condition))].filter((name) => name !== ROLES_VARIABLE);
}

function namesIn(condition: Condition): readonly string[] {
  if (Array.isArray(condition)) return condition.flatMap(namesIn);
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([operator, argument]) =>
    operator === 'var' ? [String(argument)] : namesIn(argument as Condition),
  );
}
