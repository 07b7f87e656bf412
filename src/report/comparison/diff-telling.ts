import { comparisonWords } from '../../../generated/words/comparison.ts';
import type { Diff, DiffNotice, Effect, Relation } from '../../compare/diff.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale } from '../../model/terms.ts';
import { createTelling, type Telling } from '../../telling/telling.ts';
import type { TellingWords } from '../../telling/words/contract.ts';
import { writeInstrument } from '../../telling/write-values.ts';
import type { PageLine } from '../page.ts';
import type { ComparisonWords } from './words/contract.ts';

/** One side of a comparison: what it is called in a column, and the words to tell it in. */
export type ComparedSide = { readonly name: string; readonly telling: Telling };

/** What a comparison of two is told with. */
export type DiffTelling = {
  readonly texts: TellingWords;
  readonly words: ComparisonWords;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
};

/** A sign for each relation, so that none rests on colour or on a word alone. */
export const RELATION_SIGNS: Readonly<Record<Relation, string>> = {
  equal: '=',
  comparable: '≈',
  stricter: '▲',
  looser: '▼',
  different: '≠',
  'only-in-a': '−',
  'only-in-b': '+',
};

/** A sign for each effect of a difference. */
export const EFFECT_SIGNS: Readonly<Record<Effect, string>> = {
  stricter: '▲',
  looser: '▼',
  different: '≠',
  none: '·',
};

/** Binds a language to the two rulesets of a comparison. */
export function createDiffTelling(a: Ruleset, b: Ruleset, locale: Locale): DiffTelling {
  const [first, second] = [createTelling(a, locale), createTelling(b, locale)];
  const { texts } = first;
  const words = comparisonWords(locale);
  const [nameA, nameB] = nameSides(a, b, words);
  return {
    texts,
    words,
    a: { name: markDraft(nameA, a, words), telling: first },
    b: { name: markDraft(nameB, b, words), telling: second },
  };
}

/** The name of a side or column, which says so where it is a draft. */
export function markDraft(name: string, { instrument }: Ruleset, words: ComparisonWords): string {
  return instrument.status === 'draft' ? words.draft(name) : name;
}

// Regions are told by their names; versions of one regulation by their numbers, or by which is older.
function nameSides(a: Ruleset, b: Ruleset, words: ComparisonWords): readonly [string, string] {
  const [x, y] = [a.jurisdiction.name, b.jurisdiction.name];
  if (a.id !== b.id && x !== y) return [x, y];
  if (a.id !== b.id) return [`${x} (${a.id})`, `${y} (${b.id})`];
  return a.version === b.version
    ? [words.older, words.newer]
    : [words.version(a.version), words.version(b.version)];
}

/** A name at the beginning of a heading or a line. */
export function capitalized(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** The lines that say exactly which two texts are compared. */
export function sourceLines({ a, b }: Pick<Diff, 'a' | 'b'>, view: DiffTelling): readonly string[] {
  return (
    [
      ['a', a],
      ['b', b],
    ] as const
  ).map(([side, ref]) => {
    const { name, telling } = view[side];
    const instrument = writeInstrument(telling.ruleset.instrument, view.texts.format);
    return `${capitalized(name)}: ${instrument} (${ref.id} ${ref.version}, ${ref.digest.slice(0, 12)})`;
  });
}

/** A relation by sign and word: `▲ lebih ketat`; where only one side speaks, by its name. */
export function tellRelation(relation: Relation, { words, a, b }: DiffTelling): string {
  const sign = RELATION_SIGNS[relation];
  if (relation === 'only-in-a') return `${sign} ${words.onlyIn(a.name)}`;
  if (relation === 'only-in-b') return `${sign} ${words.onlyIn(b.name)}`;
  return `${sign} ${words.relations[relation]}`;
}

/** What the reader must know of statements that do not count. */
export function noticeLines({ notices }: Pick<Diff, 'notices'>, { words }: DiffTelling): readonly PageLine[] {
  return notices.map((notice): PageLine => {
    const text = tellNotice(notice, words);
    return { sign: '!', tone: 'warning', text };
  });
}

function tellNotice(notice: DiffNotice, { notices }: ComparisonWords): string {
  switch (notice.code) {
    case 'editorial-since-another':
      return notices[notice.code](notice.since, '');
    case 'unknown-counterpart':
      return notices[notice.code](notice.a ?? notice.b ?? '', notice.named);
    default:
      return notices[notice.code](notice.a ?? '', notice.b ?? '');
  }
}
