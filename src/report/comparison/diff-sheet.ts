import type { Diff, FieldDifference, Pair, TopicDiff } from '../../compare/diff.ts';
import { textIn } from '../../model/terms.ts';
import { type Sheet, type SheetField, textColumns } from '../sheet.ts';
import type { DiffTelling } from './diff-telling.ts';
import { tellWitness } from './diff-witness.ts';
import { nameField, tellValue } from './diff-words.ts';
import { obligationOf, placeOf } from './tell-obligation.ts';

/**
 * Lays a diff out as a sheet: a row for each topic, and for each difference that changes its relation a row of its
 * own beneath it, with what either side says. Codes stand beside the words, so that a sheet can be filtered.
 */
export function sheetOfDiff(diff: Diff, view: DiffTelling): Sheet {
  const { words, texts, a, b } = view;
  const { headings } = words;
  const columns = textColumns(
    headings.topicId,
    headings.topic,
    headings.group,
    headings.relationCode,
    headings.relation,
    `${texts.headings.obligation}: ${a.name}`,
    `${texts.headings.citation}: ${a.name}`,
    `${texts.headings.obligation}: ${b.name}`,
    `${texts.headings.citation}: ${b.name}`,
    headings.field,
    a.name,
    b.name,
    headings.effect,
    headings.witness,
    headings.confidence,
    headings.uncompared,
    headings.because,
  );
  return { locale: texts.locale, columns, rows: diff.topics.flatMap((topic) => rowsOf(topic, view)) };
}

function rowsOf(topic: TopicDiff, view: DiffTelling): readonly (readonly SheetField[])[] {
  const { words, a } = view;
  const head = [
    topic.topic,
    a.telling.say.topic(topic.topic),
    topic.group,
    topic.relation,
    words.relations[topic.relation],
  ];
  const witness = topic.witness === null ? null : tellWitness(topic.witness, view);
  const [only] = topic.pairs;
  const told = topic.pairs.length === 1 && only !== undefined ? pairFields(only, view) : [null, null, null];
  const whole = [...head, ...placesOf(topic.a, topic.b, view), null, null, null, null, witness, ...told];
  const counted = topic.fields.filter(({ effect }) => effect !== 'none');
  return [whole, ...counted.map((field) => [...head, ...fieldOf(field, topic, view)])];
}

function fieldOf(field: FieldDifference, topic: TopicDiff, view: DiffTelling): readonly SheetField[] {
  const { a, b } = field.obligations;
  const pair = topic.pairs.find((one) => one.a === a && one.b === b);
  return [
    ...placesOf(a === null ? [] : [a], b === null ? [] : [b], view),
    nameField(field.field, view),
    tellValue(field, 'a', view),
    tellValue(field, 'b', view),
    view.words.effects[field.effect],
    null,
    ...(pair === undefined ? [null, null, null] : pairFields(pair, view)),
  ];
}

/** How sure a pair is, whether its content in words was left uncompared, and what a reader says of it. */
function pairFields({ confidence, content, because }: Pair, view: DiffTelling): readonly SheetField[] {
  const { phrases, locale } = view.texts;
  return [
    confidence === null ? null : view.words.confidence[confidence],
    content === null ? null : content === 'words' ? phrases.yes : phrases.no,
    because === null ? null : textIn(because, locale),
  ];
}

function placesOf(a: readonly string[], b: readonly string[], view: DiffTelling): readonly SheetField[] {
  return (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).flatMap(([side, ids]) => [
    ids.join('; '),
    ids.map((id) => placeOf(obligationOf(id, view[side].telling))).join('; '),
  ]);
}
