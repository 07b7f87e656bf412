import { ROLES_VARIABLE } from '../../model/condition.ts';
import { type Vocabulary, type VocabularyPart, vocabularySchema } from '../../model/vocabulary.ts';
import { declares, idsOf, type Lexicon } from '../lexicon.ts';
import { entries, field, isEmpty, items, type Place, rootPlace } from '../place.ts';
import { nameOf, problemAt, problemAtKey, type Trouble } from '../problem.ts';
import { roleWords } from './bearer-checks.ts';
import { demandWord } from './declared.ts';
import type { RulesetCheck } from './draft.ts';

/**
 * A ruleset's own words add to the shared ones: none redefines a shared word with another meaning, the roles
 * that a role implies and the group of a topic are declared, and a choice, and nothing else, lists its values.
 */
export const vocabularyExtends: RulesetCheck = ({ root, lexicon }) => {
  const own = field(root, 'vocabulary');
  return [
    ...entries(own).flatMap((part) =>
      entries(part).flatMap((word) => demandSameMeaning(word, part, lexicon)),
    ),
    ...entries(field(own, 'roles')).flatMap((role) =>
      items(field(role, 'implies')).flatMap((implied) => demandWord(implied, roleWords(lexicon))),
    ),
    ...entries(field(own, 'topics')).flatMap((topic) => demandGroup(topic, lexicon)),
    ...entries(field(own, 'facts')).flatMap(demandFact),
    ...entries(field(own, 'facts')).flatMap((fact) =>
      isEmpty(field(fact, 'counterparty')) ? [] : demandWord(field(fact, 'counterparty'), roleWords(lexicon)),
    ),
  ];
};

function demandSameMeaning(word: Place, part: Place, { shared }: Lexicon): readonly Trouble[] {
  const [id, name] = [String(word.key), String(part.key)];
  // The schema passes over this key in silence.
  if (id === '__proto__')
    return [problemAtKey(word, 'invalid-key', { reason: 'reserved', part: nameOf(part) })];
  const known = field(field(rootPlace(shared), name), id).value;
  if (known === undefined || meaningOf(name, id, word.value) === meaningOf(name, id, known)) return [];
  return [problemAtKey(word, 'redefined-word', {})];
}

/** A declaration with its defaults filled in, so that two ways of writing the same are equal; `''` if malformed. */
function meaningOf(part: string, id: string, declaration: unknown): string {
  const parsed = vocabularySchema.safeParse({ [part]: { [id]: declaration } });
  return parsed.success ? JSON.stringify((parsed.data as Vocabulary)[part as VocabularyPart]) : '';
}

function demandGroup(topic: Place, lexicon: Lexicon): readonly Trouble[] {
  return demandWord(field(topic, 'group'), {
    code: 'unknown-group',
    kind: 'group',
    is: (id) => declares(lexicon, 'groups', id),
    all: () => idsOf(lexicon, 'groups'),
  });
}

function demandFact(fact: Place): readonly Trouble[] {
  const values = field(fact, 'values');
  const isChoice = field(fact, 'type').value === 'choice';
  if (fact.key === ROLES_VARIABLE) return [problemAtKey(fact, 'reserved-word', { word: ROLES_VARIABLE })];
  return isChoice === !isEmpty(values) ? [] : [problemAt(values, 'values-of-no-choice', { isChoice })];
}
