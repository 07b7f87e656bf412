import type { Span } from '../../compare/persandingan/mark-words.ts';
import type { HeadRow, PersandinganRow, Place } from '../../compare/persandingan/persandingan.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { textIn } from '../../model/terms.ts';
import type { PageLine, PageSpan } from '../page.ts';
import type { ComparedSide } from './diff-telling.ts';
import { NONE, type PersandinganTelling } from './persandingan-telling.ts';
import { obligationOf } from './tell-obligation.ts';

/** How the marked words of either side are shown: what only the older has is gone, what only the newer has is new. */
const MARKS = { a: 'deleted', b: 'inserted' } as const;

/** The field of one side: the place, and its wording; without a text the gists of its norms, or its class. */
export function cellOf(
  row: PersandinganRow,
  side: 'a' | 'b',
  view: PersandinganTelling,
): readonly PageLine[] {
  const place = row[side];
  if (place === null) return [NONE];
  const head = headOf(place);
  if (row.marks === null || place.text === null) return [head, ...contentOf(place, side, view)];
  return [head, ...markedLines(row.marks[side], MARKS[side])];
}

/** The field of the parent regulation. */
export function parentCell({ parent }: PersandinganRow, view: PersandinganTelling): readonly PageLine[] {
  if (parent.length === 0) return [NONE];
  return parent.flatMap((place) => [headOf(place), ...contentOf(place, 'parent', view)]);
}

/** The field of one side of what stands before the first Pasal. */
export function headCell(row: HeadRow, side: 'a' | 'b'): readonly PageLine[] {
  if (row[side].length === 0) return [NONE];
  return row.marks === null ? row[side] : markedLines(row.marks[side], MARKS[side]);
}

/** What a place says, as lines: its wording, else the gists of its norms, else its class and why it has it. */
export function contentOf(
  place: Place,
  side: 'a' | 'b' | 'parent',
  view: PersandinganTelling,
): readonly string[] {
  const { texts, table } = view;
  if (place.text !== null && place.text !== '') return place.text.split('\n');
  if (place.kind === 'repealed') return [table.repealed];
  const norms = normsOf(place, view[side]);
  const gists = norms.map(({ gist }) => textIn(gist, texts.locale));
  const reason = place.reason === null ? [] : [textIn(place.reason, texts.locale)];
  const kind = place.kind === null ? [] : [table.ruleOf(texts.terms.kinds[place.kind])];
  const told = gists.length > 0 ? gists : [...kind, ...reason];
  const isMissing = place.text === null && view.worded.has(side);
  return [...told, ...(isMissing ? [table.notInText] : [])];
}

function normsOf({ obligations }: Place, side: ComparedSide | null): readonly Obligation[] {
  return side === null ? [] : obligations.flatMap((id) => obligationOf(id, side.telling) ?? []);
}

function headOf({ ref }: Place): PageLine {
  return { text: formatCitation(ref), tone: 'strong' };
}

// A field is made of lines, and a stretch may run over several of them.
function markedLines(spans: readonly Span[], mark: 'inserted' | 'deleted'): readonly PageLine[] {
  const lines: PageSpan[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ text, mark: span.marked ? mark : null });
    }
  }
  return lines
    .filter((line) => line.length > 0)
    .map((line) => ({ text: line.map(({ text }) => text).join(''), spans: line }));
}
