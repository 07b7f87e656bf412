import * as z from 'zod';
import { shapeNamed } from './issues/parts.ts';

/**
 * A condition in JsonLogic (https://jsonlogic.com): a literal, or an object with exactly one operator.
 * Only the operators of {@link OPERATORS} are allowed; whether it is well formed and well typed is
 * checked when a ruleset is loaded.
 */
export type Condition =
  | boolean
  | number
  | string
  | null
  | readonly Condition[]
  | { readonly [operator: string]: Condition };

/** The operators that a condition may use. Time is never in a condition, and nothing can print or loop. */
export const OPERATORS = [
  'var',
  '===',
  '!==',
  '!',
  'and',
  'or',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'substr',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** An operation taken apart: its operator, its argument as written, and its operands as a list. */
export type Operation = {
  readonly operator: string;
  readonly argument: Condition;
  readonly operands: readonly Condition[];
};

/** Takes an operation apart; `null` of a literal or a list. */
export function operationOf(condition: Condition): Operation | null {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return null;
  const [operator = '', argument = null] = Object.entries(condition)[0] ?? [];
  return { operator, argument, operands: Array.isArray(argument) ? argument : [argument] };
}

/** How deep and how large a condition may be. */
export const CONDITION_LIMITS = { depth: 8, nodes: 100 } as const;

/** The reserved name under which a condition sees the list of a unit's roles. */
export const ROLES_VARIABLE = 'roles';

// The inside is checked by checkCondition, which stops at the limits; zod would walk a hostile value to its end.
export const condition = z
  .custom<Condition>((value) => value !== undefined && typeof value !== 'function', shapeNamed('condition'))
  .transform((value) => copyCondition(value, 0, { left: CONDITION_LIMITS.nodes }));

// A ruleset is frozen once parsed, and a caller's own object must not be. What lies beyond the limits is refused
// by checkCondition, and copying it might never end.
function copyCondition(value: Condition, depth: number, budget: { left: number }): Condition {
  budget.left -= 1;
  if (typeof value !== 'object' || value === null || depth > CONDITION_LIMITS.depth || budget.left < 0)
    return value;
  if (Array.isArray(value)) return value.map((part) => copyCondition(part, depth + 1, budget));
  const copied = Object.entries(value).map(
    ([key, part]) => [key, copyCondition(part, depth + 1, budget)] as const,
  );
  return Object.fromEntries(copied);
}
