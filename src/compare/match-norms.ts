import { canonicalJson } from '../engine/compile/digest.ts';
import { compareCitations } from '../model/citation.ts';
import { compareText, groupBy } from '../model/collections.ts';
import { isAttested } from '../model/duty.ts';
import { topicParts } from '../model/topic.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { assignCheapest } from './assignment.ts';
import { weighNorms } from './compare-norms.ts';
import type { Confidence, FieldValues } from './diff.ts';
import type { Likeness } from './likeness.ts';
import type { ComparedNorm } from './norm.ts';
import type { Statement } from './statements.ts';
import { widerTopics } from './topics.ts';

/** Two norms laid beside each other, or one that has no counterpart. */
export type Match = {
  readonly a: ComparedNorm | null;
  readonly b: ComparedNorm | null;
  /** How sure it is that both are about the same matter; `null` of one that has no counterpart. */
  readonly confidence: Confidence | null;
  /** What a reader of both texts states of the pair. */
  readonly statement: Statement | null;
};

/** By what norms are told apart. */
export type Measures = { readonly vocabulary: Vocabulary; readonly likeness: Likeness };

/**
 * Matches what two regulations say in one chapter as a set: of all ways to pair the norms that may be about one matter the one
 * with the least difference in what is done, by whom, in their gists and in their place among the norms of the topic. The order
 * in which either side lists them never matters, nor which side comes first.
 *
 * Norms of different topics are paired only where their gists are so alike that one regulation files under the one what the
 * other files under the other.
 */
export function matchAsSet(
  a: readonly ComparedNorm[],
  b: readonly ComparedNorm[],
  measures: Measures,
): readonly Match[] {
  if (a.length === 0 || b.length === 0) return [...a.map(aloneInA), ...b.map(aloneInB)];
  const [first, second] = [sortNorms(a), sortNorms(b)];
  // Of several cheapest ways one side's order would decide: the sides are put in an order of their own.
  const turned = compareText(textOf(first), textOf(second)) > 0;
  const [rows, columns] = turned ? [second, first] : [first, second];
  const pairs = matchSorted(rows, columns, measures);
  return turned ? pairs.map((match) => ({ ...match, a: match.b, b: match.a })) : pairs;
}

/** A norm of the first side that has no counterpart. */
export function aloneInA(a: ComparedNorm): Match {
  return { a, b: null, confidence: null, statement: null };
}

/** A norm of the second side that has no counterpart. */
export function aloneInB(b: ComparedNorm): Match {
  return { a: null, b, confidence: null, statement: null };
}

const ALONE = 10_000;
const FORBIDDEN = 10 * ALONE;

function matchSorted(
  rows: readonly ComparedNorm[],
  columns: readonly ComparedNorm[],
  measures: Measures,
): readonly Match[] {
  const size = rows.length + columns.length;
  const places = { rows: placesIn(rows), columns: placesIn(columns) };
  const beside = rows.map((row) =>
    columns.map((column) => {
      const [x, y] = [places.rows.get(row), places.columns.get(column)];
      const isSole = x?.count === 1 && y?.count === 1;
      return resemble(row, column, isSole, Math.abs((x?.rank ?? 0) - (y?.rank ?? 0)), measures);
    }),
  );
  // Beyond the norms of the other side stand the places for those that are left alone.
  const costs = Array.from({ length: size }, (_row, x) =>
    Array.from({ length: size }, (_column, y) => {
      if (x < rows.length && y < columns.length) return beside[x]?.[y]?.cost ?? FORBIDDEN;
      return x < rows.length || y < columns.length ? ALONE : 0;
    }),
  );
  const columnOf = assignCheapest(costs);
  const matched = rows.map((row, x): Match => {
    const at = columnOf[x] ?? size;
    const column = columns[at];
    const confidence = beside[x]?.[at]?.confidence ?? null;
    return column === undefined ? aloneInA(row) : { a: row, b: column, confidence, statement: null };
  });
  const taken = new Set(matched.map(({ b }) => b));
  return [...matched, ...columns.filter((column) => !taken.has(column)).map(aloneInB)];
}

/** How far two norms are from one another; `null` where they cannot be about the same matter. */
type Resemblance = { readonly cost: number; readonly confidence: Confidence };

// From here on the gists of two norms tell of one matter, though it is filed under another topic.
const TWINS = 0.66;
// Below it they have little more in common than what every norm has.
const STRANGERS = 0.2;

function resemble(
  a: ComparedNorm,
  b: ComparedNorm,
  isSole: boolean,
  apart: number,
  { likeness, vocabulary }: Measures,
): Resemblance | null {
  const alike = likeness(a.fields.gist, b.fields.gist);
  const sameTopic = a.topic === b.topic;
  if (!sameTopic && (alike < TWINS || !areNeighbours(a, b, vocabulary))) return null;
  const sameAct = isSameAct(a, b);
  if (sameTopic && !isSole && !sameAct && a.id !== b.id && alike < STRANGERS) return null;
  const differing = weighNorms(a, b, vocabulary).reduce((sum, [field]) => sum + (WEIGHTS[field] ?? 1), 0);
  const cost =
    2 * differing +
    Math.round(GIST * (1 - alike)) +
    Math.min(apart, FAR) +
    (sameTopic ? 0 : ELSEWHERE) +
    // Between matches that differ as little, one under the same id is the same matter.
    (a.id === b.id ? 0 : 1);
  return { cost, confidence: confidenceOf({ alike, sameTopic, isSole, sameAct }) };
}

// Topics of one chapter that share a word, and no other act or paper: "website" and "website-domain". One that lies within
// the other is laid beside it as that.
function areNeighbours(a: ComparedNorm, b: ComparedNorm, vocabulary: Vocabulary): boolean {
  if (widerTopics(a.topic, vocabulary).includes(b.topic)) return false;
  if (widerTopics(b.topic, vocabulary).includes(a.topic)) return false;
  const [x, y] = [a, b].map(({ topic }) => topicParts(topic).matter.split('-'));
  const isOther = (field: 'event' | 'document' | 'trigger') =>
    isSaid(a.fields[field]) && isSaid(b.fields[field]) && a.textOf(field) !== b.textOf(field);
  return x?.some((word) => y?.includes(word)) === true && !ACTS.some(isOther);
}

const ACTS = ['event', 'document', 'trigger'] as const;

function isSaid(value: string | readonly string[] | null): boolean {
  return value !== null && value.length > 0;
}

// What an act is and who does it tells two norms apart better than how often.
const WEIGHTS: Partial<Readonly<Record<keyof FieldValues, number>>> = {
  shape: 16,
  event: 16,
  trigger: 8,
  requires: 8,
  document: 8,
  bearer: 6,
  applies: 4,
  strength: 3,
  frequency: 2,
};
const GIST = 80;
const FAR = 4;
const ELSEWHERE = 40;

type Grounds = {
  readonly alike: number;
  readonly sameTopic: boolean;
  readonly isSole: boolean;
  readonly sameAct: boolean;
};

function confidenceOf({ alike, sameTopic, isSole, sameAct }: Grounds): Confidence {
  if (!sameTopic) return alike >= 0.8 ? 'likely' : 'doubtful';
  if (alike >= 0.75 || (sameAct && alike >= 0.35)) return 'certain';
  return alike >= 0.45 || sameAct || (isSole && alike >= 0.3) ? 'likely' : 'doubtful';
}

// The same happening or paper in the same shape: what is done is one, however it is told.
function isSameAct(a: ComparedNorm, b: ComparedNorm): boolean {
  if (isAttested(a.duty) || isAttested(b.duty)) return false;
  return (['shape', 'event', 'trigger', 'document', 'requires'] as const).every(
    (field) => a.textOf(field) === b.textOf(field),
  );
}

/** Where a norm stands among those of its side on its topic. */
type Place = { readonly rank: number; readonly count: number };

function placesIn(norms: readonly ComparedNorm[]): ReadonlyMap<ComparedNorm, Place> {
  const places = new Map<ComparedNorm, Place>();
  for (const group of groupBy(norms, ({ topic }) => topic).values()) {
    const inText = [...group].sort(
      (x, y) => compareCitations(x.fields.cites[0] ?? '', y.fields.cites[0] ?? '') || compareText(x.id, y.id),
    );
    for (const [rank, norm] of inText.entries()) places.set(norm, { rank, count: group.length });
  }
  return places;
}

function sortNorms(norms: readonly ComparedNorm[]): readonly ComparedNorm[] {
  return [...norms].sort((x, y) => compareText(x.id, y.id));
}

function textOf(norms: readonly ComparedNorm[]): string {
  return canonicalJson(norms.map(({ fields }) => fields));
}
