import { compareText, groupBy } from '../model/collections.ts';
import { aloneInA, aloneInB, type Match } from './match-norms.ts';
import type { ComparedNorm } from './norm.ts';
import type { Statement } from './statements.ts';
import { COMPARED_FIELDS } from './strictness.ts';

/**
 * Matches two versions of one ruleset: an obligation stays itself as long as its id stays. One that bears another id is known by
 * what the newer version states, or where it says the very same under both ids.
 */
export function matchVersions(
  a: readonly ComparedNorm[],
  b: readonly ComparedNorm[],
  statements: readonly Statement[],
): readonly Match[] {
  const [restA, restB] = [new Set(a), new Set(b)];
  const matched: Match[] = [];
  const match = (x: ComparedNorm, y: ComparedNorm | undefined, statement: Statement | null = null) => {
    if (y === undefined || !restA.delete(x) || !restB.delete(y)) return;
    matched.push({ a: x, b: y, confidence: 'certain', statement });
  };
  const later = new Map(b.map((norm) => [norm.id, norm]));
  const named = new Map(statements.map((statement) => [statement.a, statement]));
  for (const norm of a) {
    const statement = named.get(norm.id);
    if (statement !== undefined) match(norm, later.get(statement.b), statement);
  }
  for (const norm of restA) match(norm, later.get(norm.id));
  const saying = groupBy(sorted(restB), whatItSays);
  for (const norm of sorted(restA)) match(norm, saying.get(whatItSays(norm))?.shift());
  return [...matched, ...[...restA].map(aloneInA), ...[...restB].map(aloneInB)];
}

function sorted(norms: Iterable<ComparedNorm>): readonly ComparedNorm[] {
  return [...norms].sort((x, y) => compareText(x.id, y.id));
}

// Everything but its place.
function whatItSays({ textOf }: ComparedNorm): string {
  const fields = COMPARED_FIELDS.filter((field) => field !== 'cites' && field !== 'see');
  return fields.map(textOf).join('\n');
}
