import type { Evidence } from '../../model/evidence.ts';
import type { ReadFact } from '../compile/compile-condition.ts';

/** What a finding says of a fact that it rests on. */
export function evidenceOf({ name, fact }: ReadFact): Evidence {
  return { kind: 'fact', as: 'deed', id: name, type: null, on: fact.from, evidence: fact.evidence };
}
