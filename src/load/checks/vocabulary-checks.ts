import { ROLES_VARIABLE } from '../../model/condition.ts';
import type { Bilingual } from '../../model/terms.ts';
import { ownEntry, type Vocabulary, type VocabularyPart, vocabularySchema } from '../../model/vocabulary.ts';
import { declares, idsOf, type Lexicon, partsIn } from '../lexicon.ts';
import { entries, field, isEmpty, items, type Place, textAt } from '../place.ts';
import { nameOf, problemAt, problemAtKey, type Trouble } from '../problem.ts';
import { roleWords } from './bearer-checks.ts';
import { demandWord } from './declared.ts';
import type { RulesetCheck } from './draft.ts';
import { eventWords } from './duty-checks.ts';

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
    ...entries(field(own, 'events')).flatMap((event) => demandParts(event, lexicon)),
    ...entries(field(own, 'things')).flatMap((thing) => demandNoRole(thing, lexicon)),
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
  const known = ownEntry<{ readonly label: Bilingual }>(shared[name as VocabularyPart] ?? {}, id);
  if (known === undefined || meaningOf(name, id, word.value) === meaningOf(name, id, known)) return [];
  return [problemAtKey(word, 'redefined-word', { meaning: known.label })];
}

/** A declaration with its defaults filled in, so that two ways of writing the same are equal; `''` if malformed. */
function meaningOf(part: string, id: string, declaration: unknown): string {
  const parsed = vocabularySchema.safeParse({ [part]: { [id]: declaration } });
  return parsed.success ? JSON.stringify((parsed.data as Vocabulary)[part as VocabularyPart]) : '';
}

// A part is a declared act, and never leads back to its whole.
function demandParts(event: Place, lexicon: Lexicon): readonly Trouble[] {
  const type = String(event.key);
  return items(field(event, 'parts')).flatMap((part) => {
    const id = textAt(part);
    if (id === null) return [];
    const isCircle = id === type || partsIn(lexicon, id).includes(type);
    return [
      ...demandWord(part, eventWords(lexicon)),
      ...(isCircle ? [problemAt(part, 'part-of-itself', { type })] : []),
    ];
  });
}

// A duty is owed once for each unit of a role, or once for each thing of a type: one name must say which.
function demandNoRole(thing: Place, lexicon: Lexicon): readonly Trouble[] {
  const name = String(thing.key);
  return declares(lexicon, 'roles', name) ? [problemAtKey(thing, 'thing-named-as-role', { name })] : [];
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
