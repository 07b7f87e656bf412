import type { AnyRuleset } from '../engine/compile/compile-ruleset.ts';
import { compareText } from '../model/collections.ts';
import type { Ruleset } from '../model/ruleset.ts';
import { alignRulesets, areVersions } from './align-rulesets.ts';
import type { Diff, DiffNotice } from './diff.ts';
import { diffInstruments } from './diff-instrument.ts';
import { diffText } from './diff-text.ts';
import { readEditorial } from './editorial.ts';
import { relateTopic } from './relate-topic.ts';
import { readRulesets, refOf } from './sides.ts';
import { readStatements } from './statements.ts';
import { findWitness } from './witness/find-witness.ts';

/**
 * Compares two regulations, or two versions of one, as computed facts: for every topic of either side how **b
 * stands to a** (`equal`, `comparable`, `stricter`, `looser`, `different`, `only-in-a`, `only-in-b`), the differences
 * field by field, and where a duty with a date is concerned a witness: the smallest state and the day on which both
 * come to different verdicts, confirmed by running both.
 *
 * Regulations (rulesets of different ids) are aligned by the matter of their norms, topic by topic, versions of one ruleset
 * by the ids of its obligations. Between regulations gist, note and place are shown and never change a relation; between
 * versions a gist, word or note that changed is a change of content unless the newer version declares it editorial. What makes
 * a norm stricter is written down in `docs/strictness.md`.
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
  const relate = relateTopic(first, second);
  return {
    format: 'patuh/diff/v2',
    a: refOf(first),
    b: refOf(second),
    alignment: versions ? 'versions' : 'regulations',
    topics: alignRulesets(first, second).map((aligned) => {
      const { compared, sides } = relate(aligned);
      return { ...compared, ...findWitness(compared, sides, { a: first, b: second }) };
    }),
    instrument: diffInstruments(first.ruleset, second.ruleset),
    text: versions ? diffText(first.ruleset, second.ruleset) : null,
    notices: noticesOf(first.ruleset, second.ruleset),
  };
}

function noticesOf(a: Ruleset, b: Ruleset): readonly DiffNotice[] {
  const editorial = a.id === b.id ? readEditorial(a, b).notices : [];
  return [...readStatements(a, b).notices, ...editorial].sort((x, y) => compareText(keyOf(x), keyOf(y)));
}

// The same order whichever side comes first.
function keyOf({ code, a, b }: DiffNotice): string {
  return [code, ...[a ?? '', b ?? ''].sort()].join(' ');
}
