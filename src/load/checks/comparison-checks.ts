import { topicParts } from '../../model/topic.ts';
import { declares, type Lexicon } from '../lexicon.ts';
import { entries, field, isEmpty, items, type Place, rootPlace, textAt } from '../place.ts';
import { nameOf, problemAt } from '../problem.ts';
import { demandWord } from './declared.ts';
import type { RulesetCheck } from './draft.ts';
import { topicWords } from './obligation-checks.ts';

/** A counterpart stands in another ruleset, or under an id that this version no longer has. */
export const counterpartsStandElsewhere: RulesetCheck = ({ root, obligations }) => {
  const own = textAt(field(root, 'id'));
  const ids = new Set(obligations.map((obligation) => textAt(field(obligation, 'id'))));
  return obligations.flatMap(counterpartsOf).flatMap(({ ruleset, obligation }) => {
    const named = textAt(obligation);
    if (named === null || textAt(ruleset) !== own || !ids.has(named)) return [];
    return [problemAt(obligation, 'counterpart-of-its-own', { obligation: named })];
  });
};

/** Counterparts are pairs: an obligation has at most one in each ruleset, and that is of no other. */
export const counterpartsArePairs: RulesetCheck = ({ obligations }) => {
  const seen = new Map<string, Place>();
  return obligations.flatMap((owner) =>
    counterpartsOf(owner).flatMap(({ entry, ruleset, obligation }) => {
      const [id, named] = [textAt(ruleset), textAt(obligation)];
      if (id === null || named === null) return [];
      const keys = [`to ${id} ${named}`, `from ${id} ${textAt(field(owner, 'id'))}`];
      const earlier = keys.map((key) => seen.get(key)).find((place) => place !== undefined);
      for (const key of keys) if (!seen.has(key)) seen.set(key, entry);
      if (earlier === undefined) return [];
      return [problemAt(entry, 'repeated-counterpart', { ruleset: id, earlier: nameOf(earlier) })];
    }),
  );
};

/** Whoever states that two norms ask the same, or do not, says why. */
export const statedContentsHaveReasons: RulesetCheck = ({ obligations }) =>
  obligations.flatMap(counterpartsOf).flatMap(({ entry }) => {
    const content = field(entry, 'content');
    const isBare = !isEmpty(content) && isEmpty(field(entry, 'because'));
    return isBare ? [problemAt(content, 'content-without-reason', {})] : [];
  });

/** What only its wording changed exists, and changed since another version. */
export const editorialChangesExist: RulesetCheck = ({ root, obligations }) => {
  const editorial = field(root, 'editorial');
  const ids = obligations.flatMap((obligation) => textAt(field(obligation, 'id')) ?? []);
  const since = field(editorial, 'since');
  const version = textAt(field(root, 'version'));
  const itself =
    version !== null && since.value === version
      ? [problemAt(since, 'editorial-since-itself', { version })]
      : [];
  const unknown = items(field(editorial, 'obligations')).flatMap((listed) =>
    demandWord(listed, {
      code: 'unknown-obligation',
      kind: 'obligation',
      is: (id) => ids.includes(id),
      all: () => ids,
    }),
  );
  return [...itself, ...unknown];
};

/** The topics on which provisions speak are declared. */
export const topicsOfProvisionsAreDeclared: RulesetCheck = ({ provisions, lexicon }) =>
  provisions
    .flatMap((provision) => items(field(provision, 'topics')))
    .flatMap((topic) => demandWord(topic, topicWords(textAt(topic) ?? '', lexicon)));

/** A topic of a ruleset's own lies within a declared one, and never within itself. */
export const topicsLieWithinOthers: RulesetCheck = ({ root, lexicon }) =>
  entries(field(field(root, 'vocabulary'), 'topics')).flatMap((topic) => {
    const within = field(topic, 'within');
    const wider = textAt(within);
    if (wider === null) return [];
    const id = String(topic.key);
    const isCircle = wider === id || widerTopics(wider, lexicon).includes(id);
    return [
      ...demandWord(within, topicWords(wider, lexicon)),
      ...(isCircle ? [problemAt(within, 'within-itself', { topic: id })] : []),
    ];
  });

// Of topics declared in a circle each once.
function widerTopics(topic: string, lexicon: Lexicon): readonly string[] {
  const seen = new Set<string>();
  for (let here = withinOf(topic, lexicon); here !== null && !seen.has(here); ) {
    seen.add(here);
    here = withinOf(here, lexicon);
  }
  return [...seen];
}

function withinOf(topic: string, lexicon: Lexicon): string | null {
  const { matter } = topicParts(topic);
  if (!declares(lexicon, 'topics', matter)) return null;
  const shared = Object.hasOwn(lexicon.shared.topics, matter);
  const declared = shared
    ? rootPlace(lexicon.shared.topics[matter])
    : field(field(lexicon.own, 'topics'), matter);
  return textAt(field(declared, 'within'));
}

function counterpartsOf(obligation: Place) {
  return items(field(obligation, 'counterparts')).map((entry) => ({
    entry,
    ruleset: field(entry, 'ruleset'),
    obligation: field(entry, 'obligation'),
  }));
}
