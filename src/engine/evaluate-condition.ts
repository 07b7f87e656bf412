import jsonLogic from 'json-logic-js';
import { type Condition, ROLES_VARIABLE } from '../model/condition.ts';
import type { UsedFact } from '../model/report.ts';
import type { FactValue } from '../model/state.ts';
import type { FactLookup } from './facts.ts';

/** The truth of a condition, the facts that were read, and the missing ones that could change it. */
export type Truth = {
  readonly value: boolean | 'unknown';
  readonly used: readonly UsedFact[];
  readonly missing: readonly string[];
};

type Operand = {
  readonly value: unknown;
  readonly used: readonly UsedFact[];
  readonly missing: readonly string[];
};
type Operation = Readonly<Record<string, Condition>>;

const UNKNOWN = Symbol('unknown');

/**
 * Evaluates a condition that was checked when its ruleset was loaded, in three values (Kleene's strong
 * logic): a missing fact makes it `unknown` unless the other facts decide it. On complete facts the result
 * is that of json-logic-js.
 *
 * @param condition JsonLogic over facts
 * @param facts where the facts are looked up
 * @param roles the roles of the unit, seen by the condition under the name `roles`
 */
export function evaluateCondition(condition: Condition, facts: FactLookup, roles: readonly string[]): Truth {
  const { value, used, missing } = evaluate(condition, { facts, roles });
  return value === UNKNOWN
    ? { value: 'unknown', used, missing }
    : { value: jsonLogic.truthy(value), used, missing: [] };
}

type Scope = { readonly facts: FactLookup; readonly roles: readonly string[] };

function evaluate(condition: Condition, scope: Scope): Operand {
  if (Array.isArray(condition))
    return combine(
      condition.map((part) => evaluate(part, scope)),
      (values) => values,
    );
  if (typeof condition !== 'object' || condition === null) return { value: condition, used: [], missing: [] };
  return evaluateOperation(condition as Operation, scope);
}

function evaluateOperation(operation: Operation, scope: Scope): Operand {
  const [operator = '', argument = null] = Object.entries(operation)[0] ?? [];
  if (operator === 'var') return readVariable(String(argument), scope);
  const operands = (Array.isArray(argument) ? argument : [argument]).map((part) => evaluate(part, scope));
  if (operator === 'and' || operator === 'or') return decide(operands, operator === 'or');
  return combine(operands, (values) => jsonLogic.apply({ [operator]: values } as jsonLogic.RulesLogic));
}

function readVariable(name: string, scope: Scope): Operand {
  if (name === ROLES_VARIABLE) return { value: scope.roles, used: [], missing: [] };
  const fact = scope.facts(name);
  if (fact === undefined) return { value: UNKNOWN, used: [], missing: [name] };
  const value: FactValue = fact.value;
  return { value, used: [{ fact: name, value }], missing: [] };
}

// One operand with the deciding value settles the whole, whatever is missing in the others.
function decide(operands: readonly Operand[], deciding: boolean): Operand {
  const decided = operands.find(
    (operand) => operand.value !== UNKNOWN && jsonLogic.truthy(operand.value) === deciding,
  );
  return decided ?? combine(operands, () => !deciding);
}

function combine(operands: readonly Operand[], apply: (values: readonly unknown[]) => unknown): Operand {
  const used = operands.flatMap((operand) => operand.used);
  const missing = [...new Set(operands.flatMap((operand) => operand.missing))];
  const known = operands.every((operand) => operand.value !== UNKNOWN);
  return { value: known ? apply(operands.map((operand) => operand.value)) : UNKNOWN, used, missing };
}
