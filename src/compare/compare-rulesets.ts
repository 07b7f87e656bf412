import type { AnyRuleset } from '../engine/compile/compile-ruleset.ts';
import { groupBy } from '../model/collections.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { jointVocabulary } from './align-rulesets.ts';
import { groupOf, sortTopics } from './align-topics.ts';
import { compareNorms, relationOf } from './compare-norms.ts';

import { isTimed } from './duty-dates.ts';
import { findOutliers, type TopicColumn } from './find-outliers.ts';
import { matchAsSet } from './match-norms.ts';
import type { CellEntry, Matrix, MatrixRow } from './matrix.ts';
import { type ComparedNorm, normsOf } from './norm.ts';
import { readRulesets, refOf } from './sides.ts';

/**
 * Lays many regulations side by side: a row for each topic, a column for each regulation, each cell what it
 * says on the topic, or `null` where it says nothing. Rows tell whether the regulations differ, whether a duty
 * with a date is among them, and who stands apart from most of the others.
 *
 * A column is named by the id of its ruleset; of several with one id, by id and version.
 *
 * @param rulesets bundled, parsed, compiled or raw rulesets, in the order of the columns
 * @throws {PatuhInputError} with every problem of all of them at once
 *
 * @example
 * const { rows } = compareRulesets(rulesets);
 * rows.filter(({ timed, differs }) => timed && differs).map(({ topic }) => topic);
 */
export function compareRulesets(rulesets: readonly AnyRuleset[]): Matrix {
  const compiled = readRulesets(rulesets.map((ruleset, index) => [['rulesets', index], ruleset]));
  const columns = nameColumns(compiled.map(refOf));
  const vocabulary = jointVocabulary(compiled);
  const byTopic = compiled.map((ruleset) => groupBy(normsOf(ruleset), ({ topic }) => topic));
  const topics = sortTopics([...new Set(byTopic.flatMap((groups) => [...groups.keys()]))], vocabulary);
  return {
    format: 'patuh/matrix/v1',
    rulesets: columns,
    rows: topics.map((topic) => {
      const norms = columns.map(({ key }, index) => [key, byTopic[index]?.get(topic) ?? []] as const);
      return rowOf(topic, norms, vocabulary);
    }),
  };
}

function rowOf(topic: string, columns: readonly TopicColumn[], vocabulary: Vocabulary): MatrixRow {
  const cells = columns.map(([key, norms]) => [key, norms.length === 0 ? null : norms.map(entryOf)] as const);
  const [first = [], ...others] = columns.map(([, norms]) => norms);
  return {
    topic,
    group: groupOf(topic, vocabulary),
    cells: Object.fromEntries(cells),
    differs: !others.every((norms) => norms.length === first.length && sayTheSame(first, norms, vocabulary)),
    timed: columns.some(([, norms]) => norms.some(isTimed)),
    outliers: findOutliers(columns),
  };
}

function entryOf({ id, fields, duty }: ComparedNorm): CellEntry {
  const { strength, bearer, cites } = fields;
  return { obligation: id, strength, bearer, duty, cites };
}

function sayTheSame(a: readonly ComparedNorm[], b: readonly ComparedNorm[], vocabulary: Vocabulary): boolean {
  return matchAsSet(a, b, vocabulary).every(
    (match) =>
      match.a !== null &&
      match.b !== null &&
      relationOf(compareNorms(match.a, match.b, vocabulary).map(({ effect }) => effect)) === 'equal',
  );
}

function nameColumns<Ref extends { readonly id: string; readonly version: string }>(refs: readonly Ref[]) {
  const taken = new Map<string, number>();
  return refs.map((ref) => {
    const several = refs.filter(({ id }) => id === ref.id).length > 1;
    const name = several ? `${ref.id}@${ref.version}` : ref.id;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { key: count === 1 ? name : `${name}#${count}`, ...ref };
  });
}
