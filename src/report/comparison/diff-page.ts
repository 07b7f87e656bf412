import { type Diff, RELATIONS, type TopicDiff } from '../../compare/diff.ts';
import { groupBy } from '../../model/collections.ts';
import type { Page, PageSection, PageTable } from '../page.ts';
import { instrumentSections } from './diff-instrument-page.ts';
import { rowsOfPairs } from './diff-pairs.ts';
import { capitalized, type DiffTelling, noticeLines, sourceLines, tellRelation } from './diff-telling.ts';
import { tellNoWitness, tellWitness } from './diff-witness.ts';
import { tellGroup } from './tell-group.ts';

/**
 * Lays out the comparison of two regulations: how many topics stand in which relation, then every topic with
 * what each side says and in what they differ, then the witnesses in sentences.
 */
export function pageOfDiff(diff: Diff, view: DiffTelling): Page {
  const { words, texts, a, b } = view;
  return {
    locale: texts.locale,
    wide: true,
    title: words.titles.diff(a.name, b.name),
    lines: [...sourceLines(diff, view), words.reads(a.name, b.name), ...noticeLines(diff, view)],
    sections: [
      summaryOf(diff, view),
      ...instrumentSections(diff, view),
      ...topicSections(diff, view),
      ...witnessSections(diff, view),
    ],
  };
}

/** How many topics stand in which relation. */
export function summaryOf({ topics }: Pick<Diff, 'topics'>, view: DiffTelling): PageSection {
  const { words } = view;
  const rows = RELATIONS.map((relation) => {
    const count = topics.filter((topic) => topic.relation === relation).length;
    return { cells: [tellRelation(relation, view), String(count)] };
  });
  const columns = [
    { heading: words.headings.relation, width: 3 },
    { heading: words.headings.count, width: 1 },
  ];
  return {
    title: words.titles.summary,
    lines: [],
    blocks: [{ kind: 'table', columns, rows }],
  };
}

function topicSections({ topics }: Diff, view: DiffTelling): readonly PageSection[] {
  const { words, texts } = view;
  const groups = [...groupBy(topics, ({ group }) => group)];
  const notes = topics.some(({ attested }) => attested) ? [words.equalInWords] : [];
  return groups.map(([group, ofGroup], index) => ({
    title: group === null ? words.titles.noGroup : tellGroup(group, view.a.telling, texts.locale),
    lines: index === 0 ? notes : [],
    blocks: [tableOf(ofGroup, view)],
  }));
}

function tableOf(topics: readonly TopicDiff[], view: DiffTelling): PageTable {
  const { words, a, b } = view;
  const { headings } = words;
  return {
    kind: 'table',
    columns: [
      { heading: headings.topic, width: 14 },
      { heading: headings.relation, width: 10 },
      { heading: capitalized(a.name), width: 26 },
      { heading: capitalized(b.name), width: 26 },
      { heading: headings.differences, width: 24 },
    ],
    rows: topics.flatMap((topic) => rowsOfPairs(topic, view)),
  };
}

function witnessSections({ topics }: Diff, view: DiffTelling): readonly PageSection[] {
  const items = topics.flatMap((topic) => {
    const text = topic.witness === null ? tellNoWitness(topic, view) : tellWitness(topic.witness, view);
    if (text === '') return [];
    return [
      {
        lead: `${view.a.telling.say.topic(topic.topic)}: ${tellRelation(topic.relation, view)}`,
        text,
      },
    ];
  });
  if (items.length === 0) return [];
  return [{ title: view.words.titles.witnesses, lines: [], blocks: [{ kind: 'list', items }] }];
}
