import { canonicalJson } from '../engine/compile/digest.ts';
import { type Condition, operationOf } from '../model/condition.ts';

/** A row of a truth table: what each test of the conditions comes to, and what each number fact is. */
export type Assignment = ReadonlyMap<string, boolean | number>;

const MOST_ROWS = 4096;

/**
 * The rows of a truth table for several conditions: every combination of their yes/no facts, of the values
 * between which a comparison of a number turns, and of whatever else they test, each such test taken as a
 * whole. Gives `null` when there would be too many.
 */
export function assignmentsOf(conditions: readonly Condition[]): readonly Assignment[] | null {
  const tests = conditions.flatMap(testsIn);
  const domains = [...new Set(tests.map(({ atom }) => atom))].sort().map((atom) => {
    const limits = tests.flatMap((test) => (test.atom === atom && test.limit !== null ? [test.limit] : []));
    return [atom, limits.length === 0 ? [true, false] : aroundEach(limits)] as const;
  });
  if (domains.reduce((product, [, values]) => product * values.length, 1) > MOST_ROWS) return null;
  return domains.reduce<readonly Assignment[]>(
    (rows, [atom, values]) => rows.flatMap((row) => values.map((value) => new Map(row).set(atom, value))),
    [new Map()],
  );
}

/** Evaluates a condition in a row of its truth table. */
export function holdsUnder(condition: Condition, row: Assignment): boolean {
  const [operator, operands] = partsOf(condition);
  if (operator === null) return Boolean(condition);
  if (operator === 'and') return operands.every((part) => holdsUnder(part, row));
  if (operator === 'or') return operands.some((part) => holdsUnder(part, row));
  if (operator === '!') return !operands.some((part) => holdsUnder(part, row));
  const test = readTest(condition);
  return test.holds(row.get(test.atom) ?? false);
}

// Every limit, the space between each two, and what lies beyond the ends.
function aroundEach(limits: readonly number[]): readonly number[] {
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  return sorted.flatMap((limit, index) => {
    const next = sorted[index + 1];
    const above = next === undefined ? limit + 1 : (limit + next) / 2;
    return index === 0 ? [limit - 1, limit, above] : [limit, above];
  });
}

function testsIn(condition: Condition): readonly AtomTest[] {
  const [operator, operands] = partsOf(condition);
  if (operator === null) return [];
  const joins = operator === 'and' || operator === 'or' || operator === '!';
  return joins ? operands.flatMap(testsIn) : [readTest(condition)];
}

function partsOf(condition: Condition): readonly [string | null, readonly Condition[]] {
  const operation = operationOf(condition);
  return operation === null ? [null, []] : [operation.operator, operation.operands];
}

/** One test inside a condition: what it is about, the number it turns at, and when it holds. */
type AtomTest = {
  readonly atom: string;
  readonly limit: number | null;
  readonly holds: (value: boolean | number) => boolean;
};

// `x`, `x === true` and `x !== false` are one test of a yes/no fact; `x > 2` and `2 < x` one of a number.
function readTest(condition: Condition): AtomTest {
  const [operator, [left = null, right = null]] = partsOf(condition);
  const fact = factIn(condition);
  if (fact !== null) return { atom: `yes ${fact}`, limit: null, holds: (value) => value === true };
  const [compared, other] = factIn(left) === null ? [factIn(right), left] : [factIn(left), right];
  const turned = factIn(left) === null;
  const compare = operator === null ? undefined : COMPARISONS[operator];
  if (compared !== null && typeof other === 'number' && compare !== undefined) {
    const holds = (value: boolean | number) =>
      turned ? compare(other, Number(value)) : compare(Number(value), other);
    return { atom: `number ${compared}`, limit: other, holds };
  }
  const wanted = operator !== '!==';
  if (compared !== null && typeof other === 'boolean' && (operator === '===' || operator === '!==')) {
    return { atom: `yes ${compared}`, limit: null, holds: (value) => value === (other === wanted) };
  }
  const atom =
    operator === '!==' || operator === '===' ? canonicalJson([left, right]) : canonicalJson(condition);
  return { atom, limit: null, holds: (value) => value === wanted };
}

const COMPARISONS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
};

function factIn(condition: Condition): string | null {
  const [operator, [name]] = partsOf(condition);
  return operator === 'var' && typeof name === 'string' ? name : null;
}
