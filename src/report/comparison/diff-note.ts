import {
  CHANGES,
  type Change,
  type Diff,
  type FieldDifference,
  type Pair,
  type TopicDiff,
} from '../../compare/diff.ts';
import { compareCitations } from '../../model/citation.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import type { Page, PageItem, PageList, PageSection } from '../page.ts';
import { instrumentSections } from './diff-instrument-page.ts';
import { timelineLines } from './diff-pairs.ts';
import { type DiffTelling, noticeLines, sourceLines, tellRelation } from './diff-telling.ts';
import { amendmentLines, textSections } from './diff-text-page.ts';
import { tellWitness } from './diff-witness.ts';
import { tellDifference } from './diff-words.ts';
import { obligationOf, placeOf, tellNorm } from './tell-obligation.ts';

/**
 * Lays out the change note of an amendment: what was added, repealed, tightened, loosened, moved to another
 * bearer or otherwise changed, and what was merely renumbered or reworded, each with its place in both texts.
 */
export function pageOfChanges(diff: Diff, view: DiffTelling): Page {
  const { words, texts, a, b } = view;
  const pairs = diff.topics
    .flatMap((topic) => topic.pairs.map((pair) => ({ topic, pair })))
    .sort((x, y) => compareCitations(firstPlace(x, view), firstPlace(y, view)));
  const unchanged = pairs.filter(({ pair }) => pair.change === 'unchanged').length;
  const told = CHANGES.filter((change) => change !== 'unchanged');
  return {
    locale: texts.locale,
    wide: true,
    title: words.titles.note(writeInstrument(b.telling.ruleset.instrument, texts.format), a.name, b.name),
    // A note narrowed to what differs has nothing to say of the rest.
    lines: [
      ...sourceLines(diff, view),
      ...amendmentLines(diff, view),
      ...(unchanged === 0 ? [] : [words.unchanged(unchanged)]),
      ...noticeLines(diff, view),
    ],
    sections: [
      ...instrumentSections(diff, view),
      ...told.flatMap((change) =>
        sectionOf(
          change,
          pairs.filter(({ pair }) => pair.change === change),
          view,
        ),
      ),
      ...textSections(diff, view),
    ],
  };
}

type PlacedChange = { readonly topic: TopicDiff; readonly pair: Pair };

// A change note follows the text: the new one, or the old where a norm is gone.
function firstPlace({ pair }: PlacedChange, { a, b }: DiffTelling): string {
  const obligation =
    pair.b === null ? obligationOf(pair.a ?? '', a.telling) : obligationOf(pair.b, b.telling);
  return obligation?.cites[0] ?? '';
}

function sectionOf(
  change: Change,
  pairs: readonly PlacedChange[],
  view: DiffTelling,
): readonly PageSection[] {
  if (pairs.length === 0) return [];
  const list: PageList = { kind: 'list', items: pairs.map((placed) => itemOf(placed, view)) };
  return [{ title: `${view.words.changes[change]} (${pairs.length})`, lines: [], blocks: [list] }];
}

function itemOf({ topic, pair }: PlacedChange, view: DiffTelling): PageItem {
  const { a, b, words } = view;
  const [before, after] = [
    pair.a === null ? undefined : obligationOf(pair.a, a.telling),
    pair.b === null ? undefined : obligationOf(pair.b, b.telling),
  ];
  const [from, to] = [placeOf(before), placeOf(after)];
  const lead = from === '' || to === '' || from === to ? to || from : words.becomes(from, to);
  const side = after === undefined ? 'a' : 'b';
  const text = view[side].telling.say.gist(pair[side] ?? '');
  const alone = before === undefined || after === undefined;
  const notes = alone
    ? [after ?? before].flatMap((norm) => (norm === undefined ? [] : [tellNorm(norm, view[side].telling)]))
    : [];
  const fields = topic.fields.filter((field) => isAbout(field, pair) && field.field !== 'cites');
  return {
    lead,
    text,
    notes: [
      ...notes,
      ...fields.map((field) => tellDifference(field, view)),
      ...timelineLines(pair, view),
      ...(pair.change === 'added' ? firstDays(pair, view) : []),
      ...consequence(topic, pair, view),
    ].map((note) => ({ text: note, tone: 'quiet' })),
  };
}

// From when an inserted norm binds, and in which window it is first owed.
function firstDays({ firstDay, firstWindow }: Pair, { words, b }: DiffTelling): readonly string[] {
  const { say } = b.telling;
  return [
    ...(firstDay === null ? [] : [words.firstDay(say.date(firstDay))]),
    ...(firstWindow === null ? [] : [words.firstWindow(say.window(firstWindow))]),
  ];
}

function isAbout({ obligations, field }: FieldDifference, pair: Pair): boolean {
  return field !== 'obligation' && obligations.a === pair.a && obligations.b === pair.b;
}

// The witness of a topic is told once, beside the obligation that it is about.
function consequence({ witness, relation }: TopicDiff, pair: Pair, view: DiffTelling): readonly string[] {
  if (witness === null) return [];
  const failing = witness.statusA === 'breached' ? 'a' : 'b';
  if (witness.obligation[failing] !== pair[failing]) return [];
  return [`${tellRelation(relation, view)}: ${tellWitness(witness, view)}`];
}
