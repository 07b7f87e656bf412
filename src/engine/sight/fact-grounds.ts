import type { Evidence } from '../../model/evidence.ts';
import type { ReadFact } from '../compile/compile-condition.ts';

/** The facts that a condition was read from, as what a finding rests on. */
export function groundsIn(used: readonly ReadFact[]): readonly Evidence[] {
  return used.map(({ name, fact }) => ({
    kind: 'fact',
    as: 'ground',
    id: name,
    type: null,
    on: fact.from,
    evidence: fact.evidence,
  }));
}
