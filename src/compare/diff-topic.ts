import { compareText } from '../model/collections.ts';
import { isAttested } from '../model/duty.ts';
import type { AlignedTopic, TopicSides } from './align-rulesets.ts';
import { relationOf } from './compare-norms.ts';
import { type Cover, compareCovered, writeCover } from './cover.ts';
import type { FieldDifference, Mention, Pair, Relation, TopicDiff } from './diff.ts';
import { comparePair, type PairContext } from './diff-pair.ts';
import { isTimed } from './duty-dates.ts';
import type { Match } from './match-norms.ts';
import { groupOf } from './topics.ts';

/** A topic laid side by side, still without its witness. */
export type TopicComparison = Omit<TopicDiff, 'witness' | 'noWitness'>;

/** What else is known of a topic than its norms. */
export type TopicContext = PairContext & {
  /** Of a side that is silent: what it says of a wider topic or of narrower ones. */
  readonly covers: { readonly a: Cover | null; readonly b: Cover | null };
  readonly mentions: { readonly a: readonly Mention[]; readonly b: readonly Mention[] };
};

/** Lays beside each other what two sides say on one topic. */
export function diffTopic(sides: AlignedTopic, context: TopicContext): TopicComparison {
  const { covers, mentions, vocabulary } = context;
  const compared = [...sides.matches].sort(byIds).map((match) => comparePair(match, context));
  const silent = sides.a.length === 0 || sides.b.length === 0;
  const isCovered = covers.a !== null || covers.b !== null;
  // Where one side is silent there is nothing to lay beside the other; the pairs say what stands alone.
  const fields = silent
    ? compareCovered(sides, covers, vocabulary)
    : compared.flatMap(({ differences }) => differences);
  const pairs = compared.map(({ pair }) => pair);
  const norms = [...sides.a, ...sides.b];
  return {
    topic: sides.topic,
    group: groupOf(sides.topic, vocabulary),
    relation: silent && !isCovered ? silenceOf(sides) : relationOfTopic(fields, pairs),
    a: sides.a.map(({ id }) => id),
    b: sides.b.map(({ id }) => id),
    fields,
    pairs,
    timed: norms.some(isTimed),
    attested: norms.some(({ duty }) => isAttested(duty)),
    mentions,
    covered: { a: writeCover(covers.a), b: writeCover(covers.b) },
  };
}

function silenceOf({ b }: TopicSides): Relation {
  return b.length === 0 ? 'only-in-a' : 'only-in-b';
}

// Nothing differs: equal where all content was compared, else comparable. What is covered has no pair of its own.
function relationOfTopic(fields: readonly FieldDifference[], pairs: readonly Pair[]): Relation {
  const relation = relationOf(fields.map(({ effect }) => effect));
  if (relation !== 'equal') return relation;
  return pairs.some((pair) => pair.relation !== 'equal') ? 'comparable' : 'equal';
}

// The same order whichever side comes first.
function byIds(x: Match, y: Match): number {
  return compareText(keyOf(x), keyOf(y));
}

function keyOf({ a, b }: Match): string {
  return JSON.stringify([a, b].flatMap((norm) => norm?.id ?? []).sort());
}
