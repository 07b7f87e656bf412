import { canonicalJson } from '../engine/compile/digest.ts';
import type { Diff } from './diff.ts';
import type { ProvisionDiff } from './text-diff.ts';

/**
 * Tells whether a comparison found nothing but other places and words that are declared or shown to be the same: no norm, and
 * of versions neither their instrument nor anything else that the rulesets hold. Content that nobody compared is not the same.
 */
export function saysTheSame({ alignment, topics, instrument, text }: Diff): boolean {
  if (topics.some(({ relation }) => relation !== 'equal')) return false;
  if (alignment === 'regulations' || text === null) return true;
  const { amendments, provisions, defects, words } = text;
  const lists = [instrument.fields, defects, words];
  const sides = [instrument.basis, instrument.revokes, amendments];
  return (
    lists.every((list) => list.length === 0) &&
    sides.every(({ a, b }) => a.length === 0 && b.length === 0) &&
    areOnlyMoved(provisions)
  );
}

// Under other numbers stands what stood there before: norms tell of themselves, the rest by its class and reason.
function areOnlyMoved(provisions: readonly ProvisionDiff[]): boolean {
  if (provisions.some(({ change }) => change !== 'added' && change !== 'removed')) return false;
  const told = (side: 'a' | 'b') =>
    provisions
      .flatMap((it) => it[side] ?? [])
      .filter(({ obligations }) => obligations.length === 0)
      .map(canonicalJson)
      .sort();
  return canonicalJson(told('a')) === canonicalJson(told('b'));
}
