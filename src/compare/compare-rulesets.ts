import type { AnyRuleset, CompiledLaw } from '../engine/compile/compile-ruleset.ts';
import { groupBy } from '../model/collections.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { jointVocabulary } from './align-rulesets.ts';
import { coverOf, writeCover } from './cover.ts';
import type { Covering } from './diff.ts';
import { isTimed } from './duty-dates.ts';
import { findOutliers } from './find-outliers.ts';
import type { CellEntry, Matrix, MatrixRow } from './matrix.ts';
import { mentionsOf } from './mentions.ts';
import { type ComparedNorm, normsOf } from './norm.ts';
import { readRulesets, refOf } from './sides.ts';
import { type StandingsOn, standingsAmong } from './standings.ts';
import { groupOf, sortTopics } from './topics.ts';

/**
 * Lays many regulations side by side: a row for each topic, a column for each regulation, each cell what it
 * says on the topic, or `null` where it has no obligation. Rows tell whether those that speak differ, whether a duty
 * with a date is among them, who speaks alone, and who stands apart from most of the others.
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
  const refs = nameColumns(compiled.map(refOf));
  const vocabulary = jointVocabulary(compiled);
  const columns = compiled.map((law, index): Column => {
    const norms = normsOf(law);
    const byTopic = groupBy(norms, ({ topic }) => topic);
    return { key: refs[index]?.key ?? law.ruleset.id, law, norms, byTopic };
  });
  const topics = sortTopics([...new Set(columns.flatMap(({ byTopic }) => [...byTopic.keys()]))], vocabulary);
  const standingsOn = standingsAmong(compiled);
  return {
    format: 'patuh/matrix/v2',
    rulesets: refs,
    rows: topics.map((topic) => rowOf(topic, columns, standingsOn, vocabulary)),
  };
}

type Column = {
  readonly key: string;
  readonly law: CompiledLaw;
  readonly norms: readonly ComparedNorm[];
  readonly byTopic: ReadonlyMap<string, readonly ComparedNorm[]>;
};

function rowOf(
  topic: string,
  columns: readonly Column[],
  standingsOn: StandingsOn,
  vocabulary: Vocabulary,
): MatrixRow {
  const norms = columns.map(({ byTopic }) => byTopic.get(topic) ?? []);
  const silent = columns.filter((_column, index) => norms[index]?.length === 0);
  const { elsewhere, relations } = standingsOn(topic);
  const covered = silent.flatMap(({ key, law, norms: all }): [string, Covering][] => {
    const moved = elsewhere.get(law) ?? [];
    const told = moved.length > 0 ? tellElsewhere(moved) : writeCover(coverOf(topic, all, vocabulary));
    return told === null ? [] : [[key, told]];
  });
  const mentions = silent.flatMap(({ key, law }) => {
    const found = mentionsOf(topic, law.ruleset, vocabulary);
    return found.length === 0 ? [] : [[key, found] as const];
  });
  const speaking = columns.length - silent.length + covered.length;
  return {
    topic,
    group: groupOf(topic, vocabulary),
    cells: Object.fromEntries(
      columns.map(({ key }, index) => [key, norms[index]?.length ? norms[index].map(entryOf) : null]),
    ),
    covered: Object.fromEntries(covered),
    mentions: Object.fromEntries(mentions),
    differs: relations.some((relation) => relation !== 'equal' && relation !== 'comparable'),
    uncompared: relations.includes('comparable'),
    alone: speaking === 1,
    timed: norms.some((own) => own.some(isTimed)),
    outliers: findOutliers(
      columns.map(({ key }, index) => [key, norms[index] ?? []]),
      new Set(covered.map(([key]) => key)),
    ),
  };
}

function tellElsewhere(norms: readonly ComparedNorm[]): Covering {
  const topics = [...new Set(norms.map(({ topic }) => topic))];
  return { by: 'elsewhere', topics, obligations: norms.map(({ id }) => id) };
}

function entryOf({ id, fields, duty }: ComparedNorm): CellEntry {
  const { strength, bearer, cites } = fields;
  return { obligation: id, strength, bearer, duty, cites };
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
