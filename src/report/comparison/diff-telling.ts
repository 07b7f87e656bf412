import { comparisonWords } from '../../../generated/words/comparison.ts';
import type { Diff, Effect, Relation } from '../../compare/diff.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { Locale } from '../../model/terms.ts';
import { createTelling, type Telling } from '../../telling/telling.ts';
import type { TellingWords } from '../../telling/words/contract.ts';
import { writeInstrument } from '../../telling/write-values.ts';
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
  const [nameA, nameB] = nameSides(a, b, comparisonWords(locale));
  return {
    texts,
    words: comparisonWords(locale),
    a: { name: nameA, telling: first },
    b: { name: nameB, telling: second },
  };
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
    return `${name}: ${instrument} (${ref.id} ${ref.version}, ${ref.digest.slice(0, 12)})`;
  });
}

/** A relation by sign and word: `▲ lebih ketat`; where only one side speaks, by its name. */
export function tellRelation(relation: Relation, { words, a, b }: DiffTelling): string {
  const sign = RELATION_SIGNS[relation];
  if (relation === 'only-in-a') return `${sign} ${words.onlyIn(a.name)}`;
  if (relation === 'only-in-b') return `${sign} ${words.onlyIn(b.name)}`;
  return `${sign} ${words.relations[relation]}`;
}
