import { topicParts } from '../../model/topic.ts';
import { declares, declaresTopic, idsOf, type Lexicon } from '../lexicon.ts';
import { field, isEmpty, isMapping, textAt } from '../place.ts';
import { problemAt } from '../problem.ts';
import { demandWord, type Words } from './declared.ts';
import type { RulesetCheck } from './draft.ts';
import { saidBy } from './draft.ts';
import { demandUnique } from './unique.ts';

/** Every obligation has an id of its own. */
export const obligationIdsAreUnique: RulesetCheck = ({ obligations }) => demandUnique(obligations, 'id');

/** Every topic is declared: `x`, or `x.y` where x is a declared topic and y a declared aspect. */
export const topicsAreDeclared: RulesetCheck = ({ obligations, lexicon }) =>
  obligations.flatMap((obligation) => {
    const topic = field(obligation, 'topic');
    return demandWord(topic, topicWords(textAt(topic) ?? '', lexicon));
  });

/** The topics that a place may name; one with an aspect is looked for among those of its matter. */
export function topicWords(written: string, lexicon: Lexicon): Words {
  const { matter } = topicParts(written);
  return {
    code: 'unknown-topic',
    kind: 'topic',
    is: (id) => declaresTopic(lexicon, id),
    all: () =>
      [
        ...idsOf(lexicon, 'topics'),
        ...idsOf(lexicon, 'aspects').map((aspect) => `${matter}.${aspect}`),
      ].filter((id) => declaresTopic(lexicon, id)),
  };
}

/** The yes or no of an attested obligation bears its id, which therefore must not be the name of a declared fact. */
export const attestationsHaveNamesOfTheirOwn: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap((norm) => {
    const id = field(norm.base ?? norm.place, 'id');
    const name = textAt(id);
    const duty = saidBy(norm, 'duty');
    const attested =
      isMapping(duty.value) && field(duty, 'type').value === 'standing' && isEmpty(field(duty, 'requires'));
    if (name === null || !attested || !declares(lexicon, 'facts', name)) return [];
    return [problemAt(id, 'attestation-named-as-fact', { name })];
  });
