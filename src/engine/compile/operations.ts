import type { Operator } from '../../model/condition.ts';

/** The values of the operands of an operation. */
export type Operands = readonly unknown[];

/** Whether a value counts as true: as in JavaScript, but an empty list does not. */
export function truthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

// Types are settled when a ruleset is loaded; what is compared here has an order.
type Ordered = number;

/** What the operators come to on known values, as json-logic-js has it. `and`, `or` and `var` are no operations on values. */
export const OPERATIONS: Readonly<
  Record<Exclude<Operator, 'and' | 'or' | 'var'>, (operands: Operands) => unknown>
> = {
  '===': ([a, b]) => a === b,
  '!==': ([a, b]) => a !== b,
  '!': ([a]) => !truthy(a),
  '<': ([a, b]) => (a as Ordered) < (b as Ordered),
  '<=': ([a, b]) => (a as Ordered) <= (b as Ordered),
  '>': ([a, b]) => (a as Ordered) > (b as Ordered),
  '>=': ([a, b]) => (a as Ordered) >= (b as Ordered),
  in: ([part, whole]) =>
    (typeof whole === 'string' || Array.isArray(whole)) && whole.includes(part as string),
  substr: ([text, from, length]) => partOf(String(text), Number(from), length as number | undefined),
};

// Below zero, the beginning is counted from the end, and a length is what is left off there.
function partOf(text: string, from: number, length: number | undefined): string {
  const start = from < 0 ? Math.max(0, text.length + from) : from;
  const rest = text.slice(start);
  return length === undefined ? rest : rest.slice(0, length);
}
