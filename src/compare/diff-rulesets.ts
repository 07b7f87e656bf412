import type { AnyRuleset } from '../engine/compile/compile-ruleset.ts';
import { alignRulesets, areVersions, jointVocabulary } from './align-rulesets.ts';
import type { Diff } from './diff.ts';
import { diffText } from './diff-text.ts';
import { diffTopic } from './diff-topic.ts';
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
    [['a'], a],
    [['b'], b],
  ]);
  if (first === undefined || second === undefined) throw new Error('two rulesets were read');
  const versions = areVersions(first, second);
  const vocabulary = jointVocabulary([first, second]);
  return {
    format: 'patuh/diff/v1',
    a: refOf(first),
    b: refOf(second),
    alignment: versions ? 'versions' : 'regulations',
    topics: alignRulesets(first, second).map((aligned) => {
      const compared = diffTopic(aligned, vocabulary);
      return { ...compared, ...findWitness(compared, aligned, { a: first, b: second }) };
    }),
    text: versions ? diffText(first.ruleset, second.ruleset) : null,
  };
}
