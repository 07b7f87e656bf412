import type { FieldDifference, Pair, TopicDiff } from '../../compare/diff.ts';
import { textIn } from '../../model/terms.ts';
import type { PageRow } from '../page.ts';
import { type DiffTelling, tellRelation } from './diff-telling.ts';
import { tellDifference } from './diff-words.ts';
import { obligationOf, tellObligation } from './tell-obligation.ts';
import { tellSilence } from './tell-silence.ts';

/** A row for each pair of norms on a topic, and one for each norm without a counterpart; the first says how the topic stands as a whole. */
export function rowsOfPairs(topic: TopicDiff, view: DiffTelling): readonly PageRow[] {
  const name = view.a.telling.say.topic(topic.topic);
  const pairs = [...topic.pairs].sort((x, y) => placeIn(x, topic) - placeIn(y, topic));
  return pairs.map((pair, index) => ({
    cells: [
      index === 0 && pairs.length > 1 ? [name, tellRelation(topic.relation, view)] : name,
      relationLines(pair, topic, view),
      tellSide(pair, 'a', topic, view),
      tellSide(pair, 'b', topic, view),
      differenceLines(pair, topic, view),
    ],
  }));
}

// In the order of the first text; what the second alone has follows.
function placeIn({ a, b }: Pair, topic: TopicDiff): number {
  return a === null ? topic.a.length + topic.b.indexOf(b ?? '') : topic.a.indexOf(a);
}

/** How a pair stands, how sure it is that it is one, and whether content was left uncompared. */
export function relationLines(pair: Pair, topic: TopicDiff, view: DiffTelling): readonly string[] {
  const { words } = view;
  // What the other side says under a wider or narrower topic stands for a counterpart.
  const isCovered = topic.covered.a !== null || topic.covered.b !== null;
  const { confidence, content } = pair;
  const isOpen = content === 'words' && pair.relation !== 'equal' && pair.relation !== 'comparable';
  return [
    tellRelation(isCovered ? topic.relation : pair.relation, view),
    ...(confidence === null || confidence === 'certain' ? [] : [`(${words.confidence[confidence]})`]),
    ...(isOpen ? [`(${words.uncompared})`] : []),
  ];
}

function tellSide(pair: Pair, side: 'a' | 'b', topic: TopicDiff, view: DiffTelling): readonly string[] {
  const { telling } = view[side];
  const id = pair[side];
  const obligation = id === null ? undefined : obligationOf(id, telling);
  if (obligation !== undefined) return [tellObligation(obligation, telling)];
  if (topic[side].length > 0) return [view.words.noCounterpart];
  return tellSilence({ covered: topic.covered[side], mentions: topic.mentions[side] }, telling, view.words);
}

function differenceLines(pair: Pair, topic: TopicDiff, view: DiffTelling): readonly string[] {
  const { words, texts } = view;
  const fields = topic.fields.filter((field) => field.effect !== 'none' && isAbout(field, pair, topic));
  return [
    // Beside several narrower norms the same is told once.
    ...new Set(fields.map((field) => tellDifference(field, view))),
    ...timelineLines(pair, view),
    ...(pair.because === null ? [] : [words.because(textIn(pair.because, texts.locale))]),
  ];
}

function isAbout({ obligations, field }: FieldDifference, pair: Pair, topic: TopicDiff): boolean {
  if (field === 'obligation') return false;
  const isCovered = topic.covered.a !== null || topic.covered.b !== null;
  if (isCovered) return obligations.a === pair.a || obligations.b === pair.b;
  return obligations.a === pair.a && obligations.b === pair.b;
}

/** Which relation holds when, where that changes with time. */
export function timelineLines({ timeline }: Pick<Pair, 'timeline'>, view: DiffTelling): readonly string[] {
  const { words, a } = view;
  if (timeline.length === 0 || (timeline.length === 1 && timeline[0]?.relation === 'equal')) return [];
  const spans = timeline.map(({ from, to, relation }) =>
    words.span(
      from === null && to === null ? '' : a.telling.say.window({ from, to }),
      tellRelation(relation, view),
    ),
  );
  return [words.spans(spans.join('; '))];
}
