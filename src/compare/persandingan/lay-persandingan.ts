import type { AnyRuleset } from '../../engine/compile/compile-ruleset.ts';
import { diffRulesets } from '../diff-rulesets.ts';
import { readRulesets } from '../sides.ts';
import { shareOf } from './changed-share.ts';
import { headRows } from './head-rows.ts';
import { accountOf, laySide, refOfSide } from './laid-side.ts';
import { markWords, saysTheSame, shareInCommon } from './mark-words.ts';
import { matchRegulations, matchVersions, type PlaceMatch } from './match-places.ts';
import { placesInParent } from './parent-places.ts';
import type { Persandingan, PersandinganRow } from './persandingan.ts';
import { pairsOfRows } from './row-pairs.ts';
import { hasChanged, statusBetweenRegulations, statusBetweenVersions } from './row-status.ts';

/** What may be laid beside the rulesets: their wordings, as plain texts of one's own, and a parent regulation. */
export type PersandinganOptions = {
  readonly texts?: { readonly a?: string; readonly b?: string; readonly parent?: string };
  readonly parent?: AnyRuleset;
};

/** Wordings of two regulations that have less than this in common are not marked word by word. */
const ALIKE = 0.5;

/**
 * Lays out the *matriks persandingan* of an amendment, or of two regulations: a row for every provision of either side
 * (*semula | menjadi | keterangan*), with what became of it, in what its norms differ, and from when something new is due.
 * Versions of one ruleset are matched by Pasal, with renumbering, in the order of the new text; two regulations by the
 * pairs of their norms, in the order of the first, and then what only the second has.
 *
 * @param a the older text, or the first regulation
 * @param b the newer text, or the second regulation
 * @param options the plain text of either side, matched to Pasal, ayat and huruf; a parent regulation for a column of its own
 * @throws {PatuhInputError} with every problem of the rulesets at once
 *
 * @example
 * const table = layPersandingan(old, amended, { texts: { a: oldText, b: newText } });
 * table.rows.filter(({ status }) => status === 'changed').map(({ b }) => b?.ref);
 */
export function layPersandingan(
  a: AnyRuleset,
  b: AnyRuleset,
  { texts = {}, parent }: PersandinganOptions = {},
): Persandingan {
  const above = parent === undefined ? [] : [[['parent'], parent] as const];
  const laws = readRulesets([[['a'], a], [['b'], b], ...above]);
  const [first, second] = [laySide(laws[0], texts.a), laySide(laws[1], texts.b)];
  const third = parent === undefined ? null : laySide(laws[2], texts.parent);
  const diff = diffRulesets(a, b);
  const versions = diff.alignment === 'versions';
  const match = versions ? matchVersions : matchRegulations;
  const pairsOf = pairsOfRows(diff, first, second);
  const parentOf = third === null ? () => [] : placesInParent(first, second, third);
  const rows = match(
    first,
    second,
    diff.topics.flatMap(({ pairs }) => pairs),
  ).map(
    (places): PersandinganRow => ({
      ...rowOf(places, pairsOf(places), versions),
      parent: parentOf(places),
    }),
  );
  const worded = first.text !== null && second.text !== null;
  return {
    format: 'patuh/persandingan/v1',
    a: refOfSide(first),
    b: refOfSide(second),
    parent: third === null ? null : refOfSide(third),
    alignment: diff.alignment,
    head: versions ? headRows(first, second) : [],
    rows,
    share: versions ? shareOf(rows, worded) : null,
    texts: { a: accountOf(first), b: accountOf(second), parent: third === null ? null : accountOf(third) },
  };
}

function rowOf(
  places: PlaceMatch,
  pairs: PersandinganRow['pairs'],
  versions: boolean,
): Omit<PersandinganRow, 'parent'> {
  const { a, b } = places;
  const changed = versions && a !== null && b !== null && hasChanged(a, b, pairs);
  const status = versions ? statusBetweenVersions(places, changed) : statusBetweenRegulations(places, pairs);
  return { status, changed, a, b, marks: marksOf(places, versions), pairs };
}

function marksOf({ a, b }: PlaceMatch, versions: boolean): PersandinganRow['marks'] {
  if (a === null || b === null || a.text === null || b.text === null) return null;
  // What is gone is gone as a whole.
  if (a.kind === 'repealed' || b.kind === 'repealed' || saysTheSame(a.text, b.text)) return null;
  const marks = markWords(a.text, b.text);
  return versions || shareInCommon(marks) >= ALIKE ? marks : null;
}
