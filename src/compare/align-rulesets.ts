import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { compareText, groupBy } from '../model/collections.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { createLikeness } from './likeness.ts';
import { type Match, type Measures, matchAsSet } from './match-norms.ts';
import { matchVersions } from './match-versions.ts';
import { type ComparedNorm, normsOf } from './norm.ts';
import { readStatements, type Statement } from './statements.ts';
import { groupOf, joinVocabularies, sortTopics } from './topics.ts';

/** What two sides say on one topic; one of the lists may be empty. */
export type TopicSides = {
  readonly topic: string;
  readonly a: readonly ComparedNorm[];
  readonly b: readonly ComparedNorm[];
};

/** A topic of two rulesets with its norms matched, those without a counterpart too. */
export type AlignedTopic = TopicSides & { readonly matches: readonly Match[] };

/** Tells whether two rulesets are versions of one: then an obligation is known by its id. */
export function areVersions(a: CompiledLaw, b: CompiledLaw): boolean {
  return a.ruleset.id === b.ruleset.id;
}

/**
 * Aligns two rulesets: by the matter of their norms, topic by topic, across regulations; by the ids of obligations between
 * versions of one. What readers state to be a pair is one. Norms that are paired across two topics stand under the first of
 * them in the vocabulary.
 */
export function alignRulesets(a: CompiledLaw, b: CompiledLaw): readonly AlignedTopic[] {
  const vocabulary = jointVocabulary([a, b]);
  const [ofA, ofB] = [normsOf(a), normsOf(b)];
  const { pairs } = readStatements(a.ruleset, b.ruleset);
  const matches = areVersions(a, b)
    ? matchVersions(ofA, ofB, pairs)
    : matchRegulations(ofA, ofB, pairs, vocabulary);
  const byTopic = groupBy(matches, (match) => topicOf(match, vocabulary));
  const inText = (norms: readonly ComparedNorm[], order: readonly ComparedNorm[]) => {
    const listed = new Set(norms);
    return order.filter((norm) => listed.has(norm));
  };
  return sortTopics([...byTopic.keys()], vocabulary).map((topic) => {
    const own = byTopic.get(topic) ?? [];
    return {
      topic,
      a: inText(
        own.flatMap((match) => match.a ?? []),
        ofA,
      ),
      b: inText(
        own.flatMap((match) => match.b ?? []),
        ofB,
      ),
      matches: own,
    };
  });
}

/** The words of several rulesets together, the same whichever comes first. */
export function jointVocabulary(compiled: readonly CompiledLaw[]): Vocabulary {
  const sorted = [...compiled].sort((x, y) => compareText(x.digest, y.digest));
  return joinVocabularies(sorted.map(({ vocabulary }) => vocabulary));
}

/** By what the norms of several rulesets are told apart. */
export function measuresOf(norms: readonly ComparedNorm[], vocabulary: Vocabulary): Measures {
  return { vocabulary, likeness: createLikeness(norms.map(({ fields }) => fields.gist)) };
}

// First what is stated, then chapter by chapter: a norm of another chapter is another matter.
function matchRegulations(
  a: readonly ComparedNorm[],
  b: readonly ComparedNorm[],
  statements: readonly Statement[],
  vocabulary: Vocabulary,
): readonly Match[] {
  const measures = measuresOf([...a, ...b], vocabulary);
  const stated = statements.flatMap((statement): Match[] => {
    const [x, y] = [a.find(({ id }) => id === statement.a), b.find(({ id }) => id === statement.b)];
    return x && y ? [{ a: x, b: y, confidence: 'certain', statement }] : [];
  });
  const done = new Set(stated.flatMap((match) => [match.a, match.b]));
  const chapterOf = ({ topic }: ComparedNorm) => groupOf(topic, vocabulary);
  const [restA, restB] = [a, b].map((norms) =>
    groupBy(
      norms.filter((norm) => !done.has(norm)),
      chapterOf,
    ),
  );
  const chapters = [...new Set([...(restA?.keys() ?? []), ...(restB?.keys() ?? [])])];
  return [
    ...stated,
    ...chapters.flatMap((chapter) =>
      matchAsSet(restA?.get(chapter) ?? [], restB?.get(chapter) ?? [], measures),
    ),
  ];
}

function topicOf({ a, b }: Match, vocabulary: Vocabulary): string {
  const topics = [a, b].flatMap((norm) => norm?.topic ?? []);
  const [first = ''] = sortTopics([...new Set(topics)], vocabulary);
  return first;
}
