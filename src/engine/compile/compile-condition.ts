import type { UsedFact } from '../../model/because.ts';
import { type Condition, operationOf, ROLES_VARIABLE } from '../../model/condition.ts';
import { hostOf } from '../../model/host.ts';
import type { Fact } from '../../model/state.ts';
import { asksRoles, factsIn } from './facts-in.ts';
import { OPERATIONS, type Operands, truthy } from './operations.ts';

/** Finds a fact as it stands on a day; `undefined` when nobody has recorded it for that day. */
export type FactLookup = (name: string) => Fact | undefined;

/** What a condition sees: facts, and the roles of the unit under the name `roles`. */
export type Scope = { readonly facts: FactLookup; readonly roles: readonly string[] };

/** A fact that a condition read. */
export type ReadFact = { readonly name: string; readonly fact: Fact };

/** The truth of a condition, the facts that were read, and the missing ones that could change it. */
export type Truth = {
  readonly value: boolean | 'unknown';
  readonly used: readonly ReadFact[];
  readonly missing: readonly string[];
};

/** A condition made ready: no interpretation is left to do. */
export type CompiledCondition = {
  /** Evaluates it and tells which facts were read. */
  readonly judge: (scope: Scope) => Truth;
  /** Evaluates it alone. */
  readonly holds: (scope: Scope) => boolean | 'unknown';
  /** The names of the facts that it reads. */
  readonly facts: readonly string[];
  /** Whether it asks for the roles of the unit; left out where it does not. */
  readonly asksRoles?: true;
};

type Trace = { readonly used: ReadFact[]; readonly missing: string[] };

/** A part of a condition: its value, and which facts it rests on. */
type ConditionPart = {
  readonly value: (scope: Scope) => unknown;
  readonly trace: (scope: Scope, trace: Trace) => void;
};

const UNKNOWN = Symbol('unknown');

/**
 * Turns a condition that was checked when its ruleset was loaded into closures. They evaluate in three values
 * (Kleene's strong logic): a missing fact makes the whole `unknown` unless the other facts decide it. On complete
 * facts the result is that of json-logic-js.
 *
 * @param hosts the facts that are addresses: they are read down to their host names
 */
export function compileCondition(
  condition: Condition,
  hosts: ReadonlySet<string> = NO_HOSTS,
): CompiledCondition {
  const part = compilePart(condition, hosts);
  const holds = (scope: Scope) => {
    const value = part.value(scope);
    return value === UNKNOWN ? 'unknown' : truthy(value);
  };
  const judge = (scope: Scope): Truth => {
    const value = holds(scope);
    const trace: Trace = { used: [], missing: [] };
    part.trace(scope, trace);
    return { value, used: trace.used, missing: value === 'unknown' ? trace.missing : [] };
  };
  return { judge, holds, facts: factsIn(condition), ...(asksRoles(condition) ? { asksRoles: true } : {}) };
}

/** What a finding says of the facts that were read. */
export function tellUsed(used: readonly ReadFact[]): readonly UsedFact[] {
  return used.map(({ name, fact }) => ({ fact: name, value: fact.value }));
}

const NO_HOSTS: ReadonlySet<string> = new Set();

function compilePart(condition: Condition, hosts: ReadonlySet<string>): ConditionPart {
  const compileEach = (parts: readonly Condition[]) => parts.map((part) => compilePart(part, hosts));
  if (Array.isArray(condition)) return join(compileEach(condition), (values) => values);
  const operation = operationOf(condition);
  if (operation === null) return { value: () => condition, trace: () => undefined };
  const { operator, argument } = operation;
  if (operator === 'var') return compileVariable(String(argument), hosts.has(String(argument)));
  const operands = compileEach(operation.operands);
  if (operator === 'and' || operator === 'or') return decide(operands, operator === 'or');
  return join(operands, OPERATIONS[operator as keyof typeof OPERATIONS]);
}

function compileVariable(name: string, isHost: boolean): ConditionPart {
  if (name === ROLES_VARIABLE) return { value: ({ roles }) => roles, trace: () => undefined };
  return {
    value: ({ facts }) => {
      const fact = facts(name);
      if (fact === undefined) return UNKNOWN;
      return isHost && typeof fact.value === 'string' ? hostOf(fact.value) : fact.value;
    },
    trace: ({ facts }, { used, missing }) => {
      const fact = facts(name);
      // One that is read twice is told once.
      if (fact !== undefined && !used.some((earlier) => earlier.fact === fact)) used.push({ name, fact });
      else if (!missing.includes(name)) missing.push(name);
    },
  };
}

function traceAll(parts: readonly ConditionPart[]): ConditionPart['trace'] {
  return (scope, trace) => {
    for (const part of parts) part.trace(scope, trace);
  };
}

// One operand with the deciding value settles the whole, whatever is missing in the others.
function decide(operands: readonly ConditionPart[], deciding: boolean): ConditionPart {
  const isDecided = (value: unknown) => value !== UNKNOWN && truthy(value) === deciding;
  const traceOperands = traceAll(operands);
  return {
    value: (scope) => {
      let known = true;
      for (const operand of operands) {
        const value = operand.value(scope);
        if (isDecided(value)) return value;
        if (value === UNKNOWN) known = false;
      }
      return known ? !deciding : UNKNOWN;
    },
    trace: (scope, trace) => {
      const decided = operands.find((operand) => isDecided(operand.value(scope)));
      if (decided === undefined) traceOperands(scope, trace);
      else decided.trace(scope, trace);
    },
  };
}

function join(operands: readonly ConditionPart[], operate: (values: Operands) => unknown): ConditionPart {
  return {
    value: (scope) => {
      const values: unknown[] = [];
      for (const operand of operands) {
        const value = operand.value(scope);
        if (value === UNKNOWN) return UNKNOWN;
        values.push(value);
      }
      return operate(values);
    },
    trace: traceAll(operands),
  };
}
