import type { Because } from '../../model/because.ts';
import type { Fact } from '../../model/state.ts';
import type { ReadFact } from '../compile/compile-condition.ts';
import { TOWARDS_ITSELF } from './facts.ts';
import type { Sight } from './sight.ts';

/** A step of reasoning with what has to be said of the facts that it read. */
export function withAnswers(step: Because, used: readonly ReadFact[], sight: Sight): readonly Because[] {
  const [only, ...others] = used;
  if (only !== undefined && others.length === 0) return withAnswer(step, only.name, only.fact, sight);
  return [step, ...used.flatMap(({ fact, name }) => answerOf(name, fact, sight) ?? [])];
}

/** The same of one fact. */
export function withAnswer(step: Because, name: string, fact: Fact, sight: Sight): readonly Because[] {
  const answer = answerOf(name, fact, sight);
  return answer === null ? [step] : [step, answer];
}

/**
 * What has to be said of a fact beside its value: that one of each unit was answered once for all of them, so that nobody
 * has looked at this unit by itself; or that it is about what the unit would do towards itself.
 */
function answerOf(name: string, fact: Fact, { run, target }: Sight): Because | null {
  if (fact === TOWARDS_ITSELF) return { code: 'fact-towards-itself', fact: name };
  if (target.actor !== 'unit') return null;
  const answer = run.generalAnswers.get(name);
  return answer?.history.includes(fact) ? answer.step : null;
}
