import type { AnyRuleset } from '../engine/check-compliance.ts';
import type { CompiledRuleset } from '../engine/compile-ruleset.ts';
import { compareText } from '../model/collections.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { alignTopics, joinVocabularies } from './align-topics.ts';
import type { Diff } from './diff.ts';
import { diffTopic } from './diff-topic.ts';
import { normsOf } from './norm.ts';
import { readRulesets, refOf } from './sides.ts';
import { findWitness } from './witness/find-witness.ts';

/**
 * Compares two regulations, or two versions of one, as computed facts: for every topic of either side how **b
 * stands to a** (`equal`, `stricter`, `looser`, `different`, `only-in-a`, `only-in-b`), the differences field by
 * field, and where a duty with a date is concerned a witness: the smallest state and the day on which both
 * come to different verdicts, confirmed by running both.
 *
 * Regulations (rulesets of different ids) are aligned by topic, versions of one ruleset by the ids of its
 * obligations. Citation, gist, note and `see` are shown and never change a relation. What makes a norm stricter
 * is written down in `docs/strictness.md`.
 *
 * @param a a bundled, parsed, compiled or raw ruleset
 * @param b the one that is told against it
 * @throws {PatuhInputError} with every problem of both rulesets at once, each path beginning with `a` or `b`
 *
 * @example
 * const diff = diffRulesets(old, amended);
 * diff.topics.filter(({ relation }) => relation === 'stricter').map(({ topic }) => topic);
 */
export function diffRulesets(a: AnyRuleset, b: AnyRuleset): Diff {
  const [first, second] = readRulesets([
    ['a', a],
    ['b', b],
  ]);
  if (first === undefined || second === undefined) throw new Error('two rulesets were read');
  const areVersions = first.ruleset.id === second.ruleset.id;
  const vocabulary = jointVocabulary([first, second]);
  const sides = alignTopics(normsOf(first), normsOf(second), areVersions, vocabulary);
  return {
    format: 'patuh/diff/v1',
    a: refOf(first),
    b: refOf(second),
    alignment: areVersions ? 'versions' : 'regulations',
    topics: sides.map((topic) => {
      const compared = diffTopic(topic, areVersions, vocabulary);
      return { ...compared, ...findWitness(compared, topic, { a: first, b: second }) };
    }),
  };
}

/** The words of several rulesets together, the same whichever comes first. */
export function jointVocabulary(compiled: readonly CompiledRuleset[]): Vocabulary {
  const sorted = [...compiled].sort((x, y) => compareText(x.digest, y.digest));
  return joinVocabularies(sorted.map(({ vocabulary }) => vocabulary));
}
