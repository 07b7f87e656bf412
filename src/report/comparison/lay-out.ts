import type { Diff } from '../../compare/diff.ts';
import type { Impact } from '../../compare/impact.ts';
import type { Matrix } from '../../compare/matrix.ts';
import type { Persandingan } from '../../compare/persandingan/persandingan.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import type { State } from '../../model/state.ts';
import type { Locale } from '../../model/terms.ts';
import { createView, type View } from '../view.ts';
import { briefPageOfDiff } from './diff-brief.ts';
import { pageOfChanges } from './diff-note.ts';
import { pageOfDiff } from './diff-page.ts';
import { sheetOfDiff } from './diff-sheet.ts';
import { createDiffTelling } from './diff-telling.ts';
import { pageOfImpact } from './impact-page.ts';
import { sheetOfImpact } from './impact-sheet.ts';
import { createImpactTelling } from './impact-telling.ts';
import { pageOfMatrix } from './matrix-page.ts';
import { sheetOfMatrix } from './matrix-sheet.ts';
import { createMatrixTelling } from './matrix-telling.ts';
import { pageOfPersandingan } from './persandingan-page.ts';
import { sheetOfPersandingan } from './persandingan-sheet.ts';
import { createPersandinganTelling } from './persandingan-telling.ts';

/**
 * Lays out how two regulations stand to each other; of two versions of one regulation, the change note.
 *
 * @param brief whether the page holds the topics that differ in a line each and counts the rest
 */
export function layOutDiff(
  diff: Diff,
  a: Ruleset,
  b: Ruleset,
  locale: Locale,
  { brief = false }: { readonly brief?: boolean } = {},
): View {
  const told = createDiffTelling(a, b, locale);
  const pageOfRegulations = brief ? briefPageOfDiff : pageOfDiff;
  const pageOf = diff.alignment === 'versions' ? pageOfChanges : pageOfRegulations;
  return createView({
    page: () => pageOf(diff, told),
    sheet: () => sheetOfDiff(diff, told),
    data: () => diff,
  });
}

/**
 * Lays out a matriks persandingan: semula, menjadi, keterangan, and the parent regulation where there is one.
 *
 * @param parent the ruleset that was laid beside both, or `null`
 */
export function layOutPersandingan(
  table: Persandingan,
  a: Ruleset,
  b: Ruleset,
  parent: Ruleset | null,
  locale: Locale,
): View {
  const told = createPersandinganTelling(table, a, b, parent, locale);
  return createView({
    page: () => pageOfPersandingan(table, told),
    sheet: () => sheetOfPersandingan(table, told),
    data: () => table,
  });
}

/**
 * Lays out regulations side by side, topic by topic.
 *
 * @param rulesets the rulesets in the order in which they were compared
 */
export function layOutMatrix(matrix: Matrix, rulesets: readonly Ruleset[], locale: Locale): View {
  const told = createMatrixTelling(matrix, rulesets, locale);
  return createView({
    page: () => pageOfMatrix(matrix, told),
    sheet: () => sheetOfMatrix(matrix, told),
    data: () => matrix,
  });
}

/**
 * Lays out what it does to organizations when one ruleset replaces another.
 *
 * @param states the states in the order in which they were assessed; they name the units
 */
export function layOutImpact(
  impact: Impact,
  before: Ruleset,
  after: Ruleset,
  states: readonly State[],
  locale: Locale,
): View {
  const told = createImpactTelling(before, after, states, locale);
  return createView({
    page: () => pageOfImpact(impact, told),
    sheet: () => sheetOfImpact(impact, told),
    data: () => impact,
  });
}
