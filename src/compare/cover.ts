import type { Vocabulary } from '../model/vocabulary.ts';
import type { TopicSides } from './align-rulesets.ts';
import { compareNorms, weighNorms } from './compare-norms.ts';
import type { Covering, FieldDifference } from './diff.ts';
import type { ComparedNorm } from './norm.ts';
import { widerTopics } from './topics.ts';

/** The norms of a side that is silent on a topic, on a wider topic or on narrower ones. */
export type Cover = {
  readonly by: Exclude<Covering['by'], 'elsewhere'>;
  readonly topics: readonly string[];
  readonly norms: readonly ComparedNorm[];
};

/** Finds what a side that is silent on a topic says of the nearest wider one, else of those within it; `null` where nothing. */
export function coverOf(topic: string, norms: readonly ComparedNorm[], vocabulary: Vocabulary): Cover | null {
  const on = (wanted: (topic: string) => boolean) => norms.filter((norm) => wanted(norm.topic));
  for (const wider of widerTopics(topic, vocabulary)) {
    const found = on((other) => other === wider);
    if (found.length > 0) return { by: 'wider', topics: [wider], norms: found };
  }
  const narrower = on((other) => widerTopics(other, vocabulary).includes(topic));
  if (narrower.length === 0) return null;
  return { by: 'narrower', topics: [...new Set(narrower.map((norm) => norm.topic))], norms: narrower };
}

/** What a comparison says of a cover. */
export function writeCover(cover: Cover | null): Covering | null {
  if (cover === null) return null;
  return { by: cover.by, topics: cover.topics, obligations: cover.norms.map(({ id }) => id) };
}

/** Two norms of which one is on a topic and the other on one that contains it or lies within it. */
type Covered = { readonly a: ComparedNorm; readonly b: ComparedNorm };

/**
 * Lays what one side says of a topic beside what the other says of a wider or narrower one: each narrower norm with the wider
 * one that differs least. That the act of the one is a part of the other's is what covers it, and no difference.
 */
export function compareCovered(
  { a, b }: Pick<TopicSides, 'a' | 'b'>,
  covers: { readonly a: Cover | null; readonly b: Cover | null },
  vocabulary: Vocabulary,
): readonly FieldDifference[] {
  const cover = covers.a ?? covers.b;
  if (cover === null) return [];
  const [x, y] = [covers.a?.norms ?? a, covers.b?.norms ?? b];
  const isNarrowOnA = (cover.by === 'narrower') === (covers.a !== null);
  const pairs = isNarrowOnA
    ? x.flatMap((norm): readonly Covered[] =>
        nearest(
          y.map((other) => ({ a: norm, b: other })),
          vocabulary,
        ),
      )
    : y.flatMap((norm): readonly Covered[] =>
        nearest(
          x.map((other) => ({ a: other, b: norm })),
          vocabulary,
        ),
      );
  return pairs.flatMap((pair) =>
    compareNorms(pair.a, pair.b, vocabulary).filter(
      ({ field }) => field !== 'topic' && !(field === 'event' && isPart(pair, vocabulary)),
    ),
  );
}

function nearest(pairs: readonly Covered[], vocabulary: Vocabulary): readonly Covered[] {
  const weighed = pairs.map((pair) => ({ pair, weight: weighNorms(pair.a, pair.b, vocabulary).length }));
  const least = Math.min(...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight === least)
    .slice(0, 1)
    .map(({ pair }) => pair);
}

function isPart({ a, b }: Covered, { events }: Vocabulary): boolean {
  const partsOf = (type: string): readonly string[] =>
    (events[type]?.parts ?? []).flatMap((part) => [part, ...partsOf(part)]);
  const within = (some: ComparedNorm, all: ComparedNorm) =>
    some.fields.event.every((type) =>
      all.fields.event.some((whole) => whole === type || partsOf(whole).includes(type)),
    );
  return within(a, b) || within(b, a);
}
