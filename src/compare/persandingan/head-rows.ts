import type { LaidSide } from './laid-side.ts';
import { markWords, saysTheSame } from './mark-words.ts';
import type { HeadRow } from './persandingan.ts';
import type { HeadPart } from './text-node.ts';

const PARTS: readonly HeadPart[] = ['title', 'considering', 'basis'];

/** Lays beside each other what stands before the first Pasal of two versions; what neither side tells is left out. */
export function headRows(a: LaidSide, b: LaidSide): readonly HeadRow[] {
  const worded = a.text !== null && b.text !== null;
  return PARTS.flatMap((part): readonly HeadRow[] => {
    const [x, y] = [linesOf(part, a, worded), linesOf(part, b, worded)];
    if (x.length === 0 && y.length === 0) return [];
    const [before, after] = [x.join('\n'), y.join('\n')];
    const same = saysTheSame(before, after);
    return [
      { part, status: same ? 'kept' : 'changed', a: x, b: y, marks: same ? null : markWords(before, after) },
    ];
  });
}

// Only two of a kind are laid beside each other: two texts, or two rulesets.
function linesOf(part: HeadPart, { law, text }: LaidSide, worded: boolean): readonly string[] {
  if (worded && text !== null) return text.head[part].split('\n').filter(Boolean);
  const { title, basis } = law.ruleset.instrument;
  if (part === 'title') return [title];
  return part === 'basis' ? basis : [];
}
