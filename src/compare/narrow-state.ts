import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { stateWordsOf } from '../load/state-words.ts';
import { scopeOfFact } from '../model/fact-scope.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { roleOf, type State } from '../model/state.ts';
import type { StateInput } from '../model/state-input.ts';
import {
  extendVocabulary,
  FACT_SCOPES,
  type FactScope,
  type HolderScope,
  type Vocabulary,
} from '../model/vocabulary.ts';
import { joinVocabularies } from './topics.ts';

/** Two rulesets as one, only to say which words a state may use that is laid on both. */
export function uniteRulesets(a: Ruleset, b: Ruleset): Ruleset {
  const vocabulary = joinVocabularies([extendVocabulary(a.vocabulary), extendVocabulary(b.vocabulary)]);
  return { ...a, vocabulary, obligations: [...a.obligations, ...b.obligations] };
}

/**
 * Leaves out of a state what a ruleset does not know: the words that only the other one of two brings, and the
 * attestations of its obligations. What a ruleset cannot know can change nothing in its verdicts.
 */
export function narrowState(state: State, { vocabulary, ruleset }: CompiledLaw): StateInput {
  const attested = stateWordsOf(ruleset).attested ?? new Map<string, HolderScope>();
  const knows = (part: keyof Vocabulary, id: string) => Object.hasOwn(vocabulary[part], id);
  const scopeOf = (name: string) => scopeOfFact(name, vocabulary) ?? attested.get(name) ?? null;
  // What is of each unit under the other one may be of the organization alone under this one.
  const factsOf = (facts: State['facts'], places: readonly (FactScope | null)[]) =>
    Object.fromEntries(Object.entries(facts).filter(([name]) => places.includes(scopeOf(name))));
  const eventWith = (event: State['events'][number]) =>
    event.facts === null
      ? event
      : {
          ...event,
          facts: Object.fromEntries(
            Object.entries(event.facts).filter(([name]) => scopeOf(name) === 'event'),
          ),
        };
  return {
    ...state,
    units: state.units.map((unit) => ({
      ...unit,
      roles: unit.roles.filter((held) => knows('roles', roleOf(held))),
      facts: factsOf(unit.facts, ['unit']),
    })),
    things: state.things
      .filter(({ type }) => knows('things', type))
      .map((thing) => ({ ...thing, facts: factsOf(thing.facts, ['thing']) })),
    documents: state.documents
      .filter(({ type }) => knows('documents', type))
      .map((paper) => ({
        ...paper,
        form: paper.form !== null && knows('forms', paper.form) ? paper.form : null,
      })),
    events: state.events.filter(({ type }) => knows('events', type)).map(eventWith),
    facts: factsOf(state.facts, FACT_SCOPES),
  };
}
