import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { fanOut } from './fan-out.ts';
import type { Run } from './run.ts';
import { type Sight, sightOf } from './sight.ts';

/** Everyone on whom a norm falls, each with what it sees, and the roles that no listed unit holds. */
export type Outlook = { readonly sights: readonly Sight[]; readonly vacant: readonly string[] };

/** Finds on whom norms fall in one state. Norms that are borne alike share the answer. */
export function createOutlooks(run: Run): (norm: CompiledNorm) => Outlook {
  const known = new Map<string, Outlook>();
  return ({ bearing, obligation }) => {
    const before = known.get(bearing);
    if (before !== undefined) return before;
    const { targets, vacant } = fanOut(obligation, run.holders, run.vocabulary, run.index.things);
    const outlook = { sights: targets.map((target) => sightOf(target, run)), vacant };
    known.set(bearing, outlook);
    return outlook;
  };
}
