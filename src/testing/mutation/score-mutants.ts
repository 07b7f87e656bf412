import { compareCitations, pasalOf } from '../../model/citation.ts';
import { groupBy } from '../../model/collections.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Equivalent } from './equivalents.ts';
import type { MutantResult } from './run-mutants.ts';

/** The share of mutants that cases must kill. */
export const LEAST_SCORE = 0.97;

/** How many mutants there were and how many of them a case noticed; equivalents are not counted. */
export type Score = { readonly killed: number; readonly total: number };

/** What the mutation of a ruleset came to. */
export type MutationResult = {
  readonly ruleset: { readonly id: string; readonly version: string };
  readonly score: Score;
  readonly byPasal: readonly (Score & { readonly pasal: string })[];
  readonly survivors: readonly MutantResult[];
  readonly equivalents: readonly Equivalent[];
  /** Declared to be without effect, though a case fails because of it. */
  readonly killedThough: readonly Equivalent[];
  /** Whether enough were killed and what is declared is true. */
  readonly passed: boolean;
};

/** Scores the mutants of a ruleset, as a whole and by Pasal. */
export function scoreMutants(
  { id, version }: Pick<Ruleset, 'id' | 'version'>,
  results: readonly MutantResult[],
  equivalents: readonly Equivalent[],
): MutationResult {
  const declared = new Set(equivalents.map(({ mutant }) => mutant));
  const killed = new Set(results.flatMap(({ mutant, killedBy }) => (killedBy === null ? [] : [mutant.id])));
  const counted = results.filter(({ mutant }) => !declared.has(mutant.id));
  const killedThough = equivalents.filter(({ mutant }) => killed.has(mutant));
  const score = count(counted);
  return {
    ruleset: { id, version },
    score,
    byPasal: scoreByPasal(counted),
    survivors: counted.filter(({ killedBy }) => killedBy === null),
    equivalents,
    killedThough,
    passed: score.killed >= score.total * LEAST_SCORE && killedThough.length === 0,
  };
}

function scoreByPasal(results: readonly MutantResult[]): MutationResult['byPasal'] {
  const groups = groupBy(results, ({ mutant }) => pasalOf(mutant.original.cites[0] ?? ''));
  const scores = [...groups].map(([pasal, members]) => ({ pasal, ...count(members) }));
  return scores.sort((a, b) => compareCitations(a.pasal, b.pasal));
}

function count(results: readonly MutantResult[]): Score {
  return { total: results.length, killed: results.filter(({ killedBy }) => killedBy !== null).length };
}
