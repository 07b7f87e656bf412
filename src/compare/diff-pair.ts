import { bindingSpans } from '../engine/compile/segments.ts';
import { isAttested } from '../model/duty.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { COMPARED_AS } from '../model/shapes/shape.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { compareNorms, relationOf, tellExtra } from './compare-norms.ts';
import type { Change, Content, FieldDifference, FieldName, Pair, Relation } from './diff.ts';
import type { Match } from './match-norms.ts';
import type { ComparedNorm } from './norm.ts';
import { weighWordings } from './strictness.ts';
import { timelineOf } from './timeline.ts';

/** What a pair is compared under. */
export type PairContext = {
  readonly vocabulary: Vocabulary;
  /** Whether both are versions of one ruleset; then the obligations whose wording alone changed are declared. */
  readonly editorial: ReadonlySet<string> | null;
};

/** A pair with its differences. */
export type ComparedPair = { readonly pair: Pair; readonly differences: readonly FieldDifference[] };

/** Compares two norms that were matched, or tells of one that has no counterpart. */
export function comparePair(match: Match, context: PairContext): ComparedPair {
  const { a, b } = match;
  if (a !== null && b !== null) return compareBoth({ ...match, a, b }, context);
  const alone = a ?? b;
  if (alone === null) throw new Error('a match has a norm on one side at least');
  const side = b === null ? 'a' : 'b';
  const pair: Pair = {
    a: a?.id ?? null,
    b: b?.id ?? null,
    relation: `only-in-${side}`,
    change: b === null ? 'repealed' : 'added',
    confidence: null,
    content: null,
    because: null,
    timeline: [],
    firstDay: firstDayOf(alone),
    firstWindow: alone.fields.firstWindow,
  };
  return { pair, differences: [tellExtra(alone, side)] };
}

type Both = Match & { readonly a: ComparedNorm; readonly b: ComparedNorm };

function compareBoth(match: Both, context: PairContext): ComparedPair {
  const { a, b, confidence, statement } = match;
  const fields = compareNorms(a, b, context.vocabulary);
  const content = contentOf(match);
  const differences = context.editorial
    ? withWording(fields, context.editorial.has(b.id))
    : withContent(fields, match, content);
  const fieldRelation = relationOf(differences.map(({ effect }) => effect));
  const isUncompared = !context.editorial && content === 'words' && fieldRelation === 'equal';
  const relation = isUncompared ? 'comparable' : fieldRelation;
  const timeline = timelineOf(a, b, (x, y) => weighWordings(x, y, context.vocabulary)).map((span) =>
    span.relation === 'equal' && isUncompared ? { ...span, relation: 'comparable' as const } : span,
  );
  const pair: Pair = {
    a: a.id,
    b: b.id,
    relation,
    change: changeOf(relation, differences),
    confidence,
    content,
    because: statement?.because ?? null,
    timeline,
    firstDay:
      timeline.find((span) => span.relation !== 'equal' && span.relation !== 'comparable')?.from ?? null,
    firstWindow: null,
  };
  return { pair, differences };
}

function contentOf({ a, b, statement }: Both): Content {
  return statement?.content ?? (isAttested(a.duty) || isAttested(b.duty) ? 'words' : 'typed');
}

// A reader found that both ask something else, whatever their fields say; or the same, which one side judges by records and
// the other by a yes or no: how it is judged is then no difference of the law.
function withContent(
  fields: readonly FieldDifference[],
  { a, b }: Both,
  content: Content,
): readonly FieldDifference[] {
  if (content === 'same' && isAttested(a.duty) !== isAttested(b.duty))
    return fields.map((it) => (isOfDuty(it.field) ? { ...it, effect: 'none' } : it));
  if (content !== 'other') return fields;
  const obligations = { a: a.id, b: b.id };
  return [
    ...fields,
    { field: 'content', a: a.fields.gist, b: b.fields.gist, effect: 'different', obligations },
  ];
}

function isOfDuty(field: FieldName): boolean {
  return field === 'shape' || field === 'window' || Object.hasOwn(COMPARED_AS, field);
}

/** Fields that are words, behind which the content may have changed. */
const WORDS: readonly FieldName[] = ['word', 'gist', 'note', 'reason'];

// Whatever is not declared to be wording alone is a change of content, unless what changed is told by its fields.
function withWording(fields: readonly FieldDifference[], isEditorial: boolean): readonly FieldDifference[] {
  if (fields.some(({ effect }) => effect !== 'none')) return fields;
  return fields.map((difference) => {
    const isContent = difference.field === 'readings' || (WORDS.includes(difference.field) && !isEditorial);
    return isContent ? { ...difference, effect: 'different' } : difference;
  });
}

// Another bearer is the first thing to know of an amendment; then whether it asks more or less.
function changeOf(relation: Relation, differences: readonly FieldDifference[]): Change {
  const fields = differences.map(({ field }) => field);
  if (differences.some(({ field, effect }) => field === 'bearer' && effect === 'different')) return 'moved';
  if (relation === 'stricter') return 'tightened';
  if (relation === 'looser') return 'loosened';
  if (relation === 'different') return 'changed';
  if (fields.some((field) => PROVEN_WORDING.includes(field))) return 'reworded';
  return fields.some((field) => field === 'cites' || field === 'see') ? 'renumbered' : 'unchanged';
}

// What leaves the relation as it is and is still more than a number: declared to be wording, or shown to come to the same.
const PROVEN_WORDING: readonly FieldName[] = [
  ...WORDS,
  'versions',
  'applies',
  'proviso',
  'requires',
  'frequency',
  'within',
  'term',
];

// The first day on which it binds: of its first dated wording, or with its regulation.
function firstDayOf({ fields, inForceFrom }: ComparedNorm): PlainDate | null {
  const own = bindingSpans(fields.versions)[0]?.from ?? null;
  if (own === null || inForceFrom === null) return own ?? inForceFrom;
  return own > inForceFrom ? own : inForceFrom;
}
