import type { Because } from '../../model/because.ts';
import { scopeOfFact } from '../../model/fact-scope.ts';
import type { FactHistory, State } from '../../model/state.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/** The answers that were given once for all units, by the names of their facts. */
export type GeneralAnswers = ReadonlyMap<string, { readonly history: FactHistory; readonly step: Because }>;

/** Finds what a state answers of the organization though it is of each unit. */
export function findGeneralAnswers({ facts }: State, vocabulary: Vocabulary): GeneralAnswers {
  const answers = Object.entries(facts);
  return new Map(
    answers.flatMap(([fact, history]) => {
      // Every finding shares the step.
      const step = Object.freeze({ code: 'answered-for-all', fact } as const);
      return scopeOfFact(fact, vocabulary) === 'organization' ? [] : [[fact, { history, step }] as const];
    }),
  );
}
