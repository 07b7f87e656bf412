import type { Persandingan } from '../../compare/persandingan/persandingan.ts';
import type { TextAccount } from '../../compare/persandingan/text-account.ts';
import { formatCitation } from '../../model/citation.ts';
import type { PageSection } from '../page.ts';
import type { PersandinganTelling } from './persandingan-telling.ts';

const ASIDE = ['headings', 'closing', 'explanation', 'annex', 'aside'] as const;

/** What became of the texts that were given: what was found, what was not, and every line that has no place. */
export function textSections(table: Persandingan, view: PersandinganTelling): readonly PageSection[] {
  const sides = [
    { name: view.a.name, account: table.texts.a, count: placesIn(table, 'a') },
    { name: view.b.name, account: table.texts.b, count: placesIn(table, 'b') },
    { name: view.parent?.name ?? '', account: table.texts.parent, count: null },
  ];
  const given = sides.flatMap(({ name, account, count }) =>
    account === null ? [] : [{ name, account, count }],
  );
  if (given.length === 0) return [];
  const lines = given.flatMap(({ name, account, count }) => linesOf(name, account, count, view));
  return [
    { title: view.table.titles.texts, lines },
    ...given.flatMap(({ name, account }) => unplacedSection(name, account, view)),
  ];
}

function placesIn({ rows }: Persandingan, side: 'a' | 'b'): number {
  return rows.filter((row) => row[side] !== null).length;
}

function linesOf(
  name: string,
  account: TextAccount,
  count: number | null,
  { table, a }: PersandinganTelling,
): readonly string[] {
  const { missing, inferred } = account;
  const list = (refs: readonly string[]) => a.telling.say.all(refs.map(formatCitation));
  const aside = ASIDE.filter((part) => account[part].length > 0).map((part) =>
    table.asideParts[part](account[part].length),
  );
  return [
    ...(count === null ? [] : [table.found(name, count - missing.length)]),
    ...(missing.length === 0 ? [] : [table.missing(name, list(missing))]),
    ...(inferred.length === 0 ? [] : [table.inferred(name, list(inferred))]),
    ...(aside.length === 0 ? [] : [table.setAside(name, a.telling.say.all(aside))]),
  ];
}

function unplacedSection(
  name: string,
  { unplaced }: TextAccount,
  { table }: PersandinganTelling,
): readonly PageSection[] {
  if (unplaced.length === 0) return [];
  const items = unplaced.map(({ line, text }) => ({ lead: table.line(line), text }));
  return [
    { title: table.titles.unplaced(name, unplaced.length), sub: true, blocks: [{ kind: 'list', items }] },
  ];
}
