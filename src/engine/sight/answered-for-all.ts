import type { Because } from '../../model/because.ts';
import { scopeOfFact } from '../../model/fact-scope.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { ReadFact } from '../compile/compile-condition.ts';
import type { Sight } from './sight.ts';

/**
 * Of facts that were read, those which are of each unit but were answered once for all of them: the finding says so,
 * since nobody has looked at this unit by itself.
 */
export function answeredForAll(used: readonly ReadFact[], { run, target }: Sight): readonly Because[] {
  if (target.actor !== 'unit') return NOTHING;
  const general = used.filter(
    ({ fact, name }) =>
      scopeOfFact(name, run.vocabulary) !== 'organization' &&
      ownEntry(run.state.facts, name)?.includes(fact) === true,
  );
  return general.map(({ name }) => ({ code: 'answered-for-all', fact: name }));
}

const NOTHING: readonly never[] = [];
