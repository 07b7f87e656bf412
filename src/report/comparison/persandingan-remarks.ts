import type { PersandinganRow, Place, RowPair, RowStatus } from '../../compare/persandingan/persandingan.ts';
import { type Citation, compareCitations, formatCitation } from '../../model/citation.ts';
import type { PageLine } from '../page.ts';
import { EFFECT_SIGNS, tellRelation } from './diff-telling.ts';
import { tellWitness } from './diff-witness.ts';
import { tellDifference } from './diff-words.ts';
import { NONE, type PersandinganTelling } from './persandingan-telling.ts';
import { obligationOf, tellNorm } from './tell-obligation.ts';

/** Where each pair of norms is told, by the ids of both: the place, and on which side it stands. */
export type ToldPlaces = ReadonlyMap<string, { readonly ref: Citation; readonly side: 'a' | 'b' }>;

/** Finds the row in which each pair is told, so that the others can name it: versions by the new text, others by the first. */
export function toldPlaces(rows: readonly PersandinganRow[], versions: boolean): ToldPlaces {
  const sides = versions ? (['b', 'a'] as const) : (['a', 'b'] as const);
  return new Map(
    rows.flatMap((row) => {
      const side = sides.find((each) => row[each] !== null) ?? 'a';
      const ref = row[side]?.ref;
      if (ref === undefined) return [];
      return row.pairs.filter(({ told }) => told).map((pair) => [keyOf(pair), { ref, side }] as const);
    }),
  );
}

/** What is to be said of a row: what became of it, then in what its norms differ, then where the rest is told. */
export function remarksOf(
  row: PersandinganRow,
  told: ToldPlaces,
  view: PersandinganTelling,
): readonly PageLine[] {
  const here = row.pairs.filter((pair) => pair.told && (!view.versions || differs(pair)));
  return [
    { text: tellStatus(row, view), tone: 'strong' },
    ...entryLines(row, view),
    ...here.flatMap((pair) => (view.versions ? changeLines(pair, view) : relationLines(pair, row, view))),
    ...elsewhereLines(row, told, view),
    ...wordingLines(row, view),
  ];
}

/** What became of a provision, in the words of drafting. */
export function tellStatus({ status, changed, a }: PersandinganRow, view: PersandinganTelling): string {
  const { table } = view;
  if (status !== 'moved' || a === null) return nameStatus(status, view);
  const moved = table.movedFrom(formatCitation(a.ref));
  return changed ? `${moved} ${table.andChanged}` : moved;
}

/** What a status is called; that no counterpart was found is said of the side in which it was sought. */
export function nameStatus(status: RowStatus, { table, a, b }: PersandinganTelling): string {
  if (status === 'only-in-a') return table.unmatchedIn(b.name);
  return status === 'only-in-b' ? table.unmatchedIn(a.name) : table.statuses[status];
}

/** What another ruleset says of the provision itself: its class, and the days on which it stands in the text. */
function entryLines({ a, b }: PersandinganRow, view: PersandinganTelling): readonly string[] {
  if (!view.versions || a === null || b === null) return [];
  const { table, texts, words } = view;
  const { say } = view.b.telling;
  if (b.kind === 'repealed') return b.from === null ? [] : [table.deletedFrom(say.date(b.from))];
  const kind = (place: Place) => (place.kind === null ? NONE : texts.terms.kinds[place.kind]);
  const days = (place: Place) => say.window({ from: place.from, to: place.until });
  // With both wordings at hand nobody needs the ruleset's description.
  const worded = a.text !== null && b.text !== null;
  const described = !worded && JSON.stringify(a.reason) !== JSON.stringify(b.reason);
  return [
    ...(a.kind === b.kind ? [] : [table.kind(words.becomes(kind(a), kind(b)))]),
    ...(days(a) === days(b) ? [] : [table.days(words.becomes(days(a), days(b)))]),
    ...(described ? [table.describedOtherwise] : []),
  ];
}

function changeLines(pair: RowPair, view: PersandinganTelling): readonly string[] {
  const { words } = view;
  const { relation } = pair;
  const ranked = relation === 'stricter' || relation === 'looser';
  const how = ranked ? ` (${EFFECT_SIGNS[relation]} ${words.relations[relation]})` : '';
  const topic = view.b.telling.say.topic(pair.topic);
  // The gists stand in the columns, and a place is told by the row itself.
  const fields = pair.fields.filter(({ field }) => field !== 'cites' && field !== 'gist');
  return [
    `${words.shortChanges[pair.change]}${how}: ${topic}`,
    ...aloneLines(pair, view),
    ...fields.map((difference) => tellDifference(difference, view)),
    ...consequenceLines(pair, view),
  ];
}

function relationLines(pair: RowPair, row: PersandinganRow, view: PersandinganTelling): readonly string[] {
  const topic = view.a.telling.say.topic(pair.topic);
  const counterpart = counterpartOf(pair, row, view);
  const fields = pair.fields.filter(({ effect }) => effect !== 'none');
  return [
    `${tellRelation(pair.relation, view)}: ${topic}${counterpart}`,
    ...fields.map((difference) => tellDifference(difference, view)),
    ...consequenceLines(pair, view),
  ];
}

// A norm may have its counterpart in another place than the one that stands in the row.
function counterpartOf({ a, b }: RowPair, row: PersandinganRow, view: PersandinganTelling): string {
  if (a === null || b === null || row.b?.obligations.includes(b)) return '';
  const cites = obligationOf(b, view.b.telling)?.cites.map(formatCitation) ?? [];
  return `, ${view.table.counterpart(`${cites.join('; ')} (${view.b.name})`)}`;
}

// A norm that stands alone is told whole.
function aloneLines({ a, b }: RowPair, view: PersandinganTelling): readonly string[] {
  if (a !== null && b !== null) return [];
  const side = b === null ? view.a : view.b;
  const norm = obligationOf(b ?? a ?? '', side.telling);
  return norm === undefined ? [] : [tellNorm(norm, side.telling)];
}

function consequenceLines({ witness, firstDue }: RowPair, view: PersandinganTelling): readonly string[] {
  const { say } = view.b.telling;
  return [
    ...(witness === null ? [] : [tellWitness(witness, view)]),
    ...(firstDue === null ? [] : [view.table.firstDue(say.window(firstDue), say.date(firstDue.to))]),
  ];
}

function elsewhereLines(
  { pairs }: PersandinganRow,
  told: ToldPlaces,
  view: PersandinganTelling,
): readonly string[] {
  const others = pairs.filter((pair) => !pair.told && (!view.versions || differs(pair)));
  const places = others.flatMap((pair) => told.get(keyOf(pair)) ?? []);
  const sorted = [...places].sort((x, y) => compareCitations(x.ref, y.ref));
  // Of two regulations a place alone does not say whose it is.
  const names = sorted.map(({ ref, side }) =>
    view.versions ? formatCitation(ref) : `${formatCitation(ref)} (${view[side].name})`,
  );
  const listed = [...new Set(names)];
  return listed.length === 0 ? [] : [view.table.see(view.a.telling.say.all(listed))];
}

// Where the wording and the norms do not agree on whether anything changed, a reader is told which it was.
function wordingLines(row: PersandinganRow, view: PersandinganTelling): readonly string[] {
  const { a, b, changed, marks, pairs } = row;
  if (!view.versions) return row.status === 'matched' && pairs.length === 0 ? [view.table.notCompared] : [];
  if (a === null || b === null || a.text === null || b.text === null) return [];
  const normsDiffer = pairs.some(differs);
  if (marks !== null && !normsDiffer) return [view.table.onlyWording];
  return !changed && normsDiffer ? [view.table.onlyNorms] : [];
}

function differs({ change }: RowPair): boolean {
  return change !== 'unchanged' && change !== 'renumbered';
}

function keyOf({ topic, a, b }: RowPair): string {
  return JSON.stringify([topic, a, b]);
}
