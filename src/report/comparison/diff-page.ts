import { type Diff, RELATIONS, type TopicDiff } from '../../compare/diff.ts';
import { groupBy } from '../../model/collections.ts';
import type { Page, PageSection, PageTable } from '../page.ts';
import { type DiffView, sourceLines, tellRelation } from './diff-view.ts';
import { tellNoWitness, tellWitness } from './diff-witness.ts';
import { tellDifference } from './diff-words.ts';
import { tellGroup } from './tell-group.ts';
import { obligationOf, tellObligation } from './tell-obligation.ts';

/**
 * Lays out the comparison of two regulations: how many topics stand in which relation, then every topic with
 * what each side says and in what they differ, then the witnesses in sentences.
 */
export function layOutDiff(diff: Diff, view: DiffView): Page {
  const { words, texts, a, b } = view;
  return {
    locale: texts.locale,
    title: words.titles.diff(a.name, b.name),
    lines: [...sourceLines(diff, view), words.reads(a.name, b.name)],
    sections: [summaryOf(diff, view), ...topicSections(diff, view), ...witnessSections(diff, view)],
  };
}

function summaryOf({ topics }: Diff, view: DiffView): PageSection {
  const { words } = view;
  const rows = RELATIONS.map((relation) => {
    const count = topics.filter((topic) => topic.relation === relation).length;
    return [tellRelation(relation, view), String(count)];
  });
  const columns = [words.headings.relation, words.headings.count];
  return {
    title: words.titles.summary,
    lines: [],
    blocks: [{ kind: 'table', columns, widths: [3, 1], rows }],
  };
}

function topicSections({ topics }: Diff, view: DiffView): readonly PageSection[] {
  const { words, texts } = view;
  const groups = [...groupBy(topics, ({ group }) => group)];
  const notes = topics.some(({ attested }) => attested) ? [words.equalInWords] : [];
  return groups.map(([group, ofGroup], index) => ({
    title: group === null ? words.titles.noGroup : tellGroup(group, view.a.telling, texts.locale),
    lines: index === 0 ? notes : [],
    blocks: [tableOf(ofGroup, view)],
  }));
}

function tableOf(topics: readonly TopicDiff[], view: DiffView): PageTable {
  const { words, a, b } = view;
  const { headings } = words;
  return {
    kind: 'table',
    columns: [headings.topic, headings.relation, a.name, b.name, headings.differences],
    widths: [14, 10, 26, 26, 24],
    rows: topics.map((topic) => [
      a.telling.say.topic(topic.topic),
      tellRelation(topic.relation, view),
      tellSide(topic, 'a', view),
      tellSide(topic, 'b', view),
      topic.fields.filter(({ effect }) => effect !== 'none').map((field) => tellDifference(field, view)),
    ]),
  };
}

function tellSide(topic: TopicDiff, side: 'a' | 'b', view: DiffView): readonly string[] {
  const { telling } = view[side];
  const told = topic[side].flatMap((id) => {
    const obligation = obligationOf(id, telling);
    return obligation === undefined ? [] : [tellObligation(obligation, telling)];
  });
  return told.length === 0 ? [view.words.noProvision] : told;
}

function witnessSections({ topics }: Diff, view: DiffView): readonly PageSection[] {
  const items = topics.flatMap((topic) => {
    const text = topic.witness === null ? tellNoWitness(topic, view) : tellWitness(topic.witness, view);
    if (text === '') return [];
    return [
      {
        lead: `${view.a.telling.say.topic(topic.topic)}: ${tellRelation(topic.relation, view)}`,
        text,
        notes: [],
      },
    ];
  });
  if (items.length === 0) return [];
  return [{ title: view.words.titles.witnesses, lines: [], blocks: [{ kind: 'list', items }] }];
}
