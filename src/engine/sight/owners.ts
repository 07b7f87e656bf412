import type { Act } from '../../model/act.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { Run } from './run.ts';
import type { Target } from './target.ts';

/**
 * Whether an act cannot be that of an owner whom the law names: it is about somebody, or a thing, that is recorded as
 * another's than his who did it. Whoever bears the duty is whom it was given to, and no owner.
 *
 * @param by the roles and parties that the law names
 */
export function ofAnotherOwner(by: readonly string[], { holders }: Target, run: Run): (act: Act) => boolean {
  if (!by.some((id) => ownEntry(run.vocabulary.parties, id)?.owner === true)) return () => false;
  return ({ names, unit: doer }) => {
    if (doer === null) return false;
    const before = run.index.tenures.get(doer)?.before;
    const owners = names.flatMap(({ type, unit }) =>
      type === null && unit !== null && !holders.ids.has(unit) ? [unit] : [],
    );
    return owners.length > 0 && !owners.some((unit) => unit === doer || before?.has(unit) === true);
  };
}
