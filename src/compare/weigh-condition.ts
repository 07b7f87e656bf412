import type { Condition } from '../model/condition.ts';
import { ownEntry, type Vocabulary } from '../model/vocabulary.ts';
import { type Assignment, assignmentsOf, holdsUnder } from './truth-table.ts';

/** How one condition stands to another. */
export type Implication = 'same' | 'narrower' | 'wider' | 'unrelated';

/**
 * Tells how condition `b` stands to condition `a`: `narrower` when `a` holds wherever `b` does and not the
 * other way round. Settled by a truth table over the facts that both read; a comparison that is not of numbers
 * is taken as a whole. Where the table would grow too large, or the parts are not independent, conditions
 * that are not the same are `unrelated`. No condition at all holds always.
 */
export function compareConditions(
  a: Condition | null,
  b: Condition | null,
  vocabulary: Vocabulary,
): Implication {
  const [x, y] = [a ?? true, b ?? true];
  const isBoolean = (fact: string) => ownEntry(vocabulary.facts, fact)?.type === 'boolean';
  const table = assignmentsOf([x, y], isBoolean);
  if (table === null) return 'unrelated';
  const rows = table.map((row: Assignment) => [holdsUnder(x, row), holdsUnder(y, row)] as const);
  const [aNeedsB, bNeedsA] = [
    rows.every(([first, second]) => !first || second),
    rows.every(([first, second]) => !second || first),
  ];
  if (aNeedsB) return bNeedsA ? 'same' : 'wider';
  return bNeedsA ? 'narrower' : 'unrelated';
}
