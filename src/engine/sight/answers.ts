import type { Because } from '../../model/because.ts';
import { scopeOfFact } from '../../model/fact-scope.ts';
import type { Fact } from '../../model/state.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { ReadFact } from '../compile/compile-condition.ts';
import { TOWARDS_ITSELF } from './facts.ts';
import type { Sight } from './sight.ts';

/**
 * What has to be said of the facts that were read beside their values: that one of each unit was answered once for all of
 * them, so that nobody has looked at this unit by itself; that one is about what the unit would do towards itself.
 */
export function answersOf(used: readonly ReadFact[], sight: Sight): readonly Because[] {
  return used.flatMap(({ fact, name }): readonly Because[] => {
    if (fact === TOWARDS_ITSELF) return [{ code: 'fact-towards-itself', fact: name }];
    return isForAll(name, fact, sight) ? [{ code: 'answered-for-all', fact: name }] : [];
  });
}

function isForAll(name: string, fact: Fact, { run, target }: Sight): boolean {
  if (target.actor !== 'unit' || scopeOfFact(name, run.vocabulary) === 'organization') return false;
  return ownEntry(run.state.facts, name)?.includes(fact) === true;
}
