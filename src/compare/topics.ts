import { compareText, groupBy } from '../model/collections.ts';
import { topicParts } from '../model/topic.ts';
import { ownEntry, sharedVocabulary, type Vocabulary } from '../model/vocabulary.ts';
import type { ComparedNorm } from './norm.ts';

/** What two sides say on one topic; one of the lists may be empty. */
export type TopicSides = {
  readonly topic: string;
  readonly a: readonly ComparedNorm[];
  readonly b: readonly ComparedNorm[];
};

/**
 * Groups the norms of two sides by topic, in the order of the vocabulary. Between versions of one ruleset an
 * obligation that was put under another topic stays in one group, under the first of the two in the alphabet.
 */
export function alignTopics(
  a: readonly ComparedNorm[],
  b: readonly ComparedNorm[],
  areVersions: boolean,
  vocabulary: Vocabulary,
): readonly TopicSides[] {
  const keyOf = areVersions ? keyByIds(a, b) : ({ topic }: ComparedNorm) => topic;
  const [ofA, ofB] = [groupBy(a, keyOf), groupBy(b, keyOf)];
  const topics = sortTopics([...new Set([...ofA.keys(), ...ofB.keys()])], vocabulary);
  return topics.map((topic) => ({ topic, a: ofA.get(topic) ?? [], b: ofB.get(topic) ?? [] }));
}

/** Sorts topics as the vocabulary lists them: chapter by chapter, a matter before its aspects; unlisted ones last. */
export function sortTopics(topics: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const ranks = {
    group: rankIn(sharedVocabulary.groups),
    topic: rankIn(sharedVocabulary.topics),
    aspect: rankIn(sharedVocabulary.aspects),
  };
  const keys = new Map(
    topics.map((topic) => {
      const { matter, aspect } = topicParts(topic);
      const group = groupOf(topic, vocabulary) ?? '';
      return [
        topic,
        [ranks.group(group), ranks.topic(matter), aspect === null ? -1 : ranks.aspect(aspect)],
      ] as const;
    }),
  );
  return [...topics].sort(
    (x, y) => compareNumbers(keys.get(x) ?? [], keys.get(y) ?? []) || compareText(x, y),
  );
}

/** The chapter of a topic; `null` when the vocabulary does not declare it. */
export function groupOf(topic: string, vocabulary: Vocabulary): string | null {
  return ownEntry(vocabulary.topics, topicParts(topic).matter)?.group ?? null;
}

/** Lays the words of several rulesets together: the shared ones, and what each brings itself. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const parts = Object.keys(sharedVocabulary) as (keyof Vocabulary)[];
  const joined = parts.map(
    (part) => [part, Object.assign({}, ...vocabularies.map((own) => own[part]))] as const,
  );
  return Object.fromEntries(joined) as Vocabulary;
}

function keyByIds(a: readonly ComparedNorm[], b: readonly ComparedNorm[]): (norm: ComparedNorm) => string {
  const topics = groupBy([...a, ...b], ({ id }) => id);
  return ({ id, topic }) => {
    const [first = topic] = (topics.get(id) ?? []).map((norm) => norm.topic).sort(compareText);
    return first;
  };
}

function rankIn(entries: Readonly<Record<string, unknown>>): (id: string) => number {
  const ranks = new Map(Object.keys(entries).map((id, rank) => [id, rank]));
  return (id) => ranks.get(id) ?? ranks.size;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
