import { compareText } from '../model/collections.ts';
import { isAttested } from '../model/duty.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { AlignedTopic } from './align-rulesets.ts';
import { groupOf, type TopicSides } from './align-topics.ts';
import { compareNorms, relationOf, tellExtra } from './compare-norms.ts';
import type { Change, FieldDifference, FieldName, Pair, Relation, TopicDiff } from './diff.ts';
import { isTimed } from './duty-dates.ts';
import type { Match } from './match-norms.ts';

/** A topic laid side by side, still without its witness. */
export type TopicComparison = Omit<TopicDiff, 'witness' | 'noWitness'>;

/** Lays beside each other what two sides say on one topic. */
export function diffTopic(sides: AlignedTopic, vocabulary: Vocabulary): TopicComparison {
  const compared = [...sides.matches].sort(byIds).map((match) => compareMatch(match, vocabulary));
  const silent = sides.a.length === 0 || sides.b.length === 0;
  const fields = compared.flatMap(({ differences }) => differences);
  const norms = [...sides.a, ...sides.b];
  return {
    topic: sides.topic,
    group: groupOf(sides.topic, vocabulary),
    relation: relationOfTopic(sides, fields),
    a: sides.a.map(({ id }) => id),
    b: sides.b.map(({ id }) => id),
    // Where one side is silent there is nothing to lay beside the other; the pairs say what stands alone.
    fields: silent ? [] : fields,
    pairs: compared.map(({ pair }) => pair),
    timed: norms.some(isTimed),
    attested: norms.some(({ duty }) => isAttested(duty)),
  };
}

function relationOfTopic({ a, b }: TopicSides, fields: readonly FieldDifference[]): Relation {
  if (b.length === 0) return 'only-in-a';
  if (a.length === 0) return 'only-in-b';
  return relationOf(fields.map(({ effect }) => effect));
}

function compareMatch({ a, b }: Match, vocabulary: Vocabulary) {
  const ids = { a: a?.id ?? null, b: b?.id ?? null };
  if (a === null || b === null) {
    const alone = a ?? b;
    const side = b === null ? 'a' : 'b';
    const pair: Pair = { ...ids, relation: `only-in-${side}`, change: b === null ? 'repealed' : 'added' };
    return { pair, differences: alone === null ? [] : [tellExtra(alone, side)] };
  }
  const differences = compareNorms(a, b, vocabulary);
  const relation = relationOf(differences.map(({ effect }) => effect));
  return { pair: { ...ids, relation, change: changeOf(relation, differences) }, differences };
}

// Another bearer is the first thing to know of an amendment; then whether it asks more or less.
function changeOf(relation: Relation, differences: readonly FieldDifference[]): Change {
  const fields = differences.map(({ field }) => field);
  if (differences.some(({ field, effect }) => field === 'bearer' && effect === 'different')) return 'moved';
  if (relation === 'stricter') return 'tightened';
  if (relation === 'looser') return 'loosened';
  if (relation === 'different') return 'changed';
  if (fields.some((field) => WORDING.includes(field))) return 'reworded';
  return fields.some((field) => field === 'cites' || field === 'see') ? 'renumbered' : 'unchanged';
}

// What leaves the relation as it is and is still more than a number.
const WORDING: readonly FieldName[] = [
  'word',
  'gist',
  'note',
  'readings',
  'versions',
  'topic',
  'applies',
  'proviso',
  'requires',
  'frequency',
  'within',
  'term',
];

// The same order whichever side comes first.
function byIds(x: Match, y: Match): number {
  return compareText(keyOf(x), keyOf(y));
}

function keyOf({ a, b }: Match): string {
  return JSON.stringify([a, b].flatMap((norm) => norm?.id ?? []).sort());
}
