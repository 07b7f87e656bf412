import { canonicalJson } from '../engine/digest.ts';
import type { Condition } from '../model/condition.ts';

/** A row of a truth table: what each atom of the conditions comes to, and each number fact is. */
export type Assignment = ReadonlyMap<string, boolean | number>;

const MOST_ROWS = 4096;
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '===': '===', '!==': '!==' };

/**
 * The rows of a truth table for several conditions: every combination of their yes/no facts, of the values at
 * which a comparison of a number turns, and of whatever else they test, each such test taken as a whole.
 * Gives `null` when there would be too many.
 *
 * @param isBoolean tells whether a fact is declared as a yes or no
 */
export function assignmentsOf(
  conditions: readonly Condition[],
  isBoolean: (fact: string) => boolean,
): readonly Assignment[] | null {
  const domains = new Map<string, Set<boolean | number>>();
  for (const condition of conditions) collectAtoms(condition, domains, isBoolean);
  const names = [...domains.keys()].sort();
  const count = names.reduce((product, name) => product * (domains.get(name)?.size ?? 1), 1);
  if (count > MOST_ROWS) return null;
  return names.reduce<readonly Assignment[]>(
    (rows, name) => rows.flatMap((row) => [...(domains.get(name) ?? [])].map((value) => new Map(row).set(name, value))),
    [new Map()],
  );
}

/** Evaluates a condition in a row of its truth table. */
export function holdsUnder(condition: Condition, row: Assignment): boolean {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return Boolean(condition);
  const [operator, operands] = partsOf(condition);
  if (operator === 'and') return operands.every((part) => holdsUnder(part, row));
  if (operator === 'or') return operands.some((part) => holdsUnder(part, row));
  if (operator === '!') return !operands.every((part) => holdsUnder(part, row));
  const number = readNumberTest(condition);
  if (number !== null) return testNumber(number, Number(row.get(number.fact)));
  const plain = readYesNo(condition);
  return row.get(plain.atom) === plain.wanted;
}

function collectAtoms(
  condition: Condition,
  domains: Map<string, Set<boolean | number>>,
  isBoolean: (fact: string) => boolean,
): void {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return;
  const [operator, operands] = partsOf(condition);
  if (operator === 'and' || operator === 'or' || operator === '!') {
    for (const part of operands) collectAtoms(part, domains, isBoolean);
    return;
  }
  const number = readNumberTest(condition);
  if (number === null) {
    domains.set(readYesNo(condition).atom, new Set([true, false]));
    return;
  }
  const known = domains.get(number.fact) ?? new Set();
  for (const value of [number.limit - 1, number.limit, number.limit + 1]) known.add(value);
  domains.set(number.fact, known);
}

function partsOf(condition: Condition): readonly [string, readonly Condition[]] {
  const [operator = '', argument = null] = Object.entries(condition as Readonly<Record<string, Condition>>)[0] ?? [];
  return [operator, Array.isArray(argument) ? argument : [argument]];
}

type NumberTest = { readonly fact: string; readonly operator: string; readonly limit: number };

// A fact against a number, whichever stands first.
function readNumberTest(condition: Condition): NumberTest | null {
  const [operator, [left = null, right = null]] = partsOf(condition);
  const mirrored = MIRRORED[operator];
  if (mirrored === undefined) return null;
  const [first, second] = [factOf(left), factOf(right)];
  if (first !== null && typeof right === 'number') return { fact: first, operator, limit: right };
  if (second !== null && typeof left === 'number') return { fact: second, operator: mirrored, limit: left };
  return null;
}

function testNumber({ operator, limit }: NumberTest, value: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    default:
      return (value === limit) === (operator === '===');
  }
}

// `x`, `x === true` and `x !== false` are one test of a yes/no fact.
function readYesNo(condition: Condition): { readonly atom: string; readonly wanted: boolean } {
  const [operator, [left = null, right = null]] = partsOf(condition);
  const fact = factOf(condition);
  if (fact !== null) return { atom: `yes ${fact}`, wanted: true };
  const compared = factOf(left) ?? factOf(right);
  const value = typeof left === 'boolean' ? left : right;
  if ((operator === '===' || operator === '!==') && compared !== null && typeof value === 'boolean') {
    return { atom: `yes ${compared}`, wanted: value === (operator === '===') };
  }
  if (operator === '!==') return { atom: canonicalJson({ '===': [left, right] }), wanted: false };
  return { atom: canonicalJson(condition), wanted: true };
}

function factOf(condition: Condition): string | null {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return null;
  const name = (condition as Readonly<Record<string, Condition>>)['var'];
  return typeof name === 'string' ? name : null;
}
