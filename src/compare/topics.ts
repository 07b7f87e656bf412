import { compareText } from '../model/collections.ts';
import { topicParts } from '../model/topic.ts';
import { ownEntry, sharedVocabulary, type Vocabulary } from '../model/vocabulary.ts';

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

/**
 * The topics of which a topic is a kind or a part, the nearest first; none of an aspect, since how a part is done need not be
 * said by how the whole is.
 */
export function widerTopics(topic: string, { topics }: Vocabulary): readonly string[] {
  const seen = new Set<string>();
  for (let wider = ownEntry(topics, topic)?.within; wider && !seen.has(wider); ) {
    seen.add(wider);
    wider = ownEntry(topics, wider)?.within;
  }
  return [...seen];
}

/** Lays the words of several rulesets together: the shared ones, and what each brings itself. */
export function joinVocabularies(vocabularies: readonly Vocabulary[]): Vocabulary {
  const parts = Object.keys(sharedVocabulary) as (keyof Vocabulary)[];
  const joined = parts.map(
    (part) => [part, Object.assign({}, ...vocabularies.map((own) => own[part]))] as const,
  );
  return Object.fromEntries(joined) as Vocabulary;
}

function rankIn(entries: Readonly<Record<string, unknown>>): (id: string) => number {
  const ranks = new Map(Object.keys(entries).map((id, rank) => [id, rank]));
  return (id) => ranks.get(id) ?? ranks.size;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
