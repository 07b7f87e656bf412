import type { MutationResult } from '../../testing/mutation/score-mutants.ts';

/** What the mutation of a ruleset came to, as plain data. */
export function mutationToJson({ survivors, ...result }: MutationResult): unknown {
  return {
    ...result,
    survivors: survivors.map(({ mutant: { id, kind, from, to, original } }) => ({
      id,
      kind,
      obligation: original.id,
      cites: original.cites,
      from,
      to,
    })),
  };
}
