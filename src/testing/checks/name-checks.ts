import { demandWord, type Words } from '../../load/checks/declared.ts';
import { declaresTopic, idsOf, lexiconOf } from '../../load/lexicon.ts';
import { field, isMapping, items, type Place } from '../../load/place.ts';
import type { CaseCheck, CaseDraft } from '../case-draft.ts';

const LISTS = ['expect', 'absent', 'deadlines'] as const;

/** Every obligation that a case speaks of is one of the ruleset. */
export const obligationsExist: CaseCheck = ({ cases, ruleset }) => {
  const ids = ruleset.obligations.map(({ id }) => id);
  const words: Words = {
    code: 'unknown-obligation',
    kind: 'judged-obligation',
    is: (id) => ids.includes(id),
    all: () => ids,
  };
  return cases.flatMap((draft) =>
    expectedIn(draft).flatMap((expected) => demandWord(field(expected, 'obligation'), words)),
  );
};

/** Every unit that a case speaks of is listed in its state. */
export const unitsAreListed: CaseCheck = ({ cases }) =>
  cases.flatMap((draft) => {
    const ids = unitIds(draft);
    const words: Words = {
      code: 'unlisted-unit',
      kind: 'case-unit',
      is: (id) => ids.includes(id),
      all: () => ids,
    };
    return expectedIn(draft).flatMap((expected) => demandWord(field(expected, 'unit'), words));
  });

/** Every topic on which a regulation is said to be silent is a declared one. */
export const silentTopicsAreDeclared: CaseCheck = ({ cases, ruleset }) => {
  const lexicon = lexiconOf(ruleset.vocabulary);
  const words: Words = {
    code: 'unknown-topic',
    kind: 'topic',
    is: (topic) => declaresTopic(lexicon, topic),
    all: () => idsOf(lexicon, 'topics'),
  };
  return cases.flatMap(({ place }) =>
    items(field(place, 'topicsAbsent')).flatMap((topic) => demandWord(topic, words)),
  );
};

function expectedIn({ place }: CaseDraft): readonly Place[] {
  return LISTS.flatMap((list) => items(field(place, list)));
}

function unitIds({ laid }: CaseDraft): readonly string[] {
  const { units } = laid.value;
  if (!Array.isArray(units)) return [];
  return units.flatMap((unit: unknown) =>
    isMapping(unit) && typeof unit['id'] === 'string' ? [unit['id']] : [],
  );
}
