import type { CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { compareText } from '../model/collections.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { alignTopics, joinVocabularies, type TopicSides } from './align-topics.ts';
import { type Match, matchAsSet, matchById } from './match-norms.ts';
import { normsOf } from './norm.ts';

/** A topic of two rulesets with its norms matched, those without a counterpart too. */
export type AlignedTopic = TopicSides & { readonly matches: readonly Match[] };

/** Tells whether two rulesets are versions of one: then an obligation is known by its id. */
export function areVersions(a: CompiledLaw, b: CompiledLaw): boolean {
  return a.ruleset.id === b.ruleset.id;
}

/** Aligns two rulesets: by topic across regulations, by the ids of obligations between versions of one. */
export function alignRulesets(a: CompiledLaw, b: CompiledLaw): readonly AlignedTopic[] {
  const versions = areVersions(a, b);
  const vocabulary = jointVocabulary([a, b]);
  return alignTopics(normsOf(a), normsOf(b), versions, vocabulary).map((sides) => ({
    ...sides,
    matches: versions ? matchById(sides.a, sides.b) : matchAsSet(sides.a, sides.b, vocabulary),
  }));
}

/** The words of several rulesets together, the same whichever comes first. */
export function jointVocabulary(compiled: readonly CompiledLaw[]): Vocabulary {
  const sorted = [...compiled].sort((x, y) => compareText(x.digest, y.digest));
  return joinVocabularies(sorted.map(({ vocabulary }) => vocabulary));
}
