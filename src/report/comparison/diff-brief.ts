import type { Diff, Relation, TopicDiff } from '../../compare/diff.ts';
import type { Page, PageItem, PageSection } from '../page.ts';
import { summaryOf } from './diff-page.ts';
import { type DiffTelling, noticeLines, RELATION_SIGNS, sourceLines, tellRelation } from './diff-telling.ts';
import { nameField } from './diff-words.ts';
import { obligationOf, placeOf } from './tell-obligation.ts';

// What differs is told topic by topic, and no more of it than fits on a few screens.
const TOLD: readonly Relation[] = ['stricter', 'looser', 'different'];
const MOST = 60;

/** Lays out the short of a comparison of two regulations: how many topics stand in which relation, and in a line each those that differ. */
export function briefPageOfDiff(diff: Diff, view: DiffTelling): Page {
  const { words, texts, a, b } = view;
  const differing = diff.topics.filter(({ relation }) => TOLD.includes(relation));
  const shown = new Set(differing.slice(0, MOST));
  const witnesses = diff.topics.filter(({ witness }) => witness !== null).length;
  const rest = differing.length - shown.size;
  return {
    locale: texts.locale,
    title: words.titles.diff(a.name, b.name),
    lines: [...sourceLines(diff, view), words.reads(a.name, b.name), ...noticeLines(diff, view)],
    sections: [
      summaryOf(diff, view),
      ...TOLD.flatMap((relation) => sectionOf(relation, [...shown], view)),
      {
        title: null,
        lines: [
          ...(rest > 0 ? [words.brief.more(rest)] : []),
          ...(witnesses > 0 ? [words.brief.witnesses(witnesses)] : []),
        ],
      },
    ],
    hints: [words.brief.all],
  };
}

function sectionOf(
  relation: Relation,
  topics: readonly TopicDiff[],
  view: DiffTelling,
): readonly PageSection[] {
  const items = topics.filter((topic) => topic.relation === relation).map((topic) => itemOf(topic, view));
  if (items.length === 0) return [];
  return [{ title: `${tellRelation(relation, view)} (${items.length})`, blocks: [{ kind: 'list', items }] }];
}

// The topic, where it stands in both texts, and in which fields they differ.
function itemOf(topic: TopicDiff, view: DiffTelling): PageItem {
  const [x, y] = [placesOf(topic, 'a', view), placesOf(topic, 'b', view)];
  const counted = topic.fields.filter(({ effect }) => effect !== 'none');
  const fields = [...new Set(counted.map(({ field }) => nameField(field, view)))];
  return {
    sign: RELATION_SIGNS[topic.relation],
    lead: view.a.telling.say.topic(topic.topic),
    text: `${x} | ${y}: ${fields.join(', ')}`,
  };
}

function placesOf(topic: TopicDiff, side: 'a' | 'b', view: DiffTelling): string {
  const { telling } = view[side];
  const own = topic[side].length > 0 ? topic[side] : (topic.covered[side]?.obligations ?? []);
  const [first, ...others] = [...new Set(own.map((id) => placeOf(obligationOf(id, telling))))];
  return first === undefined ? '–' : `${first}${others.length === 0 ? '' : ` +${others.length}`}`;
}
