import type { Condition } from '../model/condition.ts';
import { assignmentsOf, holdsUnder } from './truth-table.ts';

/** How one condition stands to another. */
export type Implication = 'same' | 'narrower' | 'wider' | 'unrelated';

/**
 * Tells how condition `b` stands to condition `a`: `narrower` when `a` holds wherever `b` does and not the
 * other way round. Settled by a truth table over the facts that both read. Where the table would grow too
 * large, or neither follows from the other, they are `unrelated`. No condition at all holds always.
 */
export function compareConditions(a: Condition | null, b: Condition | null): Implication {
  const [x, y] = [a ?? true, b ?? true];
  const rows = assignmentsOf([x, y]);
  if (rows === null) return 'unrelated';
  const outcomes = rows.map((row) => [holdsUnder(x, row), holdsUnder(y, row)] as const);
  const bFollows = outcomes.every(([first, second]) => !first || second);
  const aFollows = outcomes.every(([first, second]) => !second || first);
  if (bFollows) return aFollows ? 'same' : 'wider';
  return aFollows ? 'narrower' : 'unrelated';
}
