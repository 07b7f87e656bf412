import type { Evidence } from '../../model/evidence.ts';
import type { Fact } from '../../model/state.ts';
import { type FactProof, proofOf } from '../../model/state-index.ts';
import type { ReadFact } from '../compile/compile-condition.ts';
import type { Sight } from './sight.ts';

/** The facts that a condition was read from, as what a finding rests on. */
export function groundsIn(used: readonly ReadFact[], sight: Sight): readonly Evidence[] {
  return used.map(({ name, fact }) => proofIn(name, fact, sight).ground);
}

/** What a finding says of a fact that shows how things are. */
export function evidenceOf({ name, fact }: ReadFact, sight: Sight): Evidence {
  return proofIn(name, fact, sight).deed;
}

// What is supposed of an office towards itself stands in no state.
function proofIn(name: string, fact: Fact, { run }: Sight): FactProof {
  return run.index.proofs.get(fact) ?? proofOf(name, fact);
}
