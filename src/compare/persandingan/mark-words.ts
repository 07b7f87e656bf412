import { diffArrays } from 'diff';
import type { Sides } from '../witness/witness.ts';

/** A stretch of a wording; what is not on the other side too is marked. */
export type Span = { readonly text: string; readonly marked: boolean };

// A word, a run of blanks, or one sign.
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Tells whether two wordings are the same but for blanks. */
export function saysTheSame(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}

/** Marks in each of two wordings the words that the other has not. */
export function markWords(a: string, b: string): Sides<readonly Span[]> {
  const parts = diffArrays(tokensOf(a), tokensOf(b));
  const spans = (left: 'added' | 'removed', own: 'added' | 'removed') =>
    parts.filter((part) => !part[left]).map((part) => ({ text: part.value.join(''), marked: part[own] }));
  const sideOf = (left: 'added' | 'removed', own: 'added' | 'removed') =>
    trimMarks(joinAcrossBlanks(spans(left, own)));
  return { a: sideOf('added', 'removed'), b: sideOf('removed', 'added') };
}

/** How much of two wordings is common to both, from 0 to 1. */
export function shareInCommon({ a, b }: Sides<readonly Span[]>): number {
  const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { text }) => sum + text.length, 0);
  const common = lengthOf(a.filter(({ marked }) => !marked));
  return common / Math.max(1, lengthOf(a), lengthOf(b));
}

function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

// Marked words with only a blank between them are one stretch.
function joinAcrossBlanks(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [index, span] of spans.entries()) {
    const isBridge = !span.marked && /^\s+$/.test(span.text) && spans[index + 1]?.marked === true;
    const marked = span.marked || (isBridge && joined.at(-1)?.marked === true);
    const last = joined.at(-1);
    if (last?.marked === marked) joined[joined.length - 1] = { text: last.text + span.text, marked };
    else joined.push({ text: span.text, marked });
  }
  return joined;
}

// A blank beside a marked word is not marked with it.
function trimMarks(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    if (!span.marked) return [span];
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(span.text) ?? [];
    return [
      { text: before, marked: false },
      { text: words, marked: true },
      { text: after, marked: false },
    ].filter(({ text }) => text !== '');
  });
}
