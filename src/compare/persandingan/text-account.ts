import type { Citation } from '../../model/citation.ts';
import type { TextLine } from './text-lines.ts';
import { placesOf, type SplitText } from './text-node.ts';

/** What became of a text: what was not found in it, and everything of it that stands in no row. */
export type TextAccount = {
  /** Provisions of the ruleset that the text has not. */
  readonly missing: readonly Citation[];
  /** Pasal whose heading is not printed, and whose number follows from its neighbours. */
  readonly inferred: readonly Citation[];
} & Readonly<
  Record<'unplaced' | 'headings' | 'closing' | 'explanation' | 'annex' | 'aside', readonly TextLine[]>
>;

/** Accounts for a text beside the provisions of its side. */
export function accountFor(split: SplitText, refs: readonly Citation[]): TextAccount {
  const { inferred, unplaced, headings, closing, explanation, annex, aside } = split;
  const known = new Set(placesOf(split.pasal).map(({ ref }) => ref));
  const missing = refs.filter((ref) => !known.has(ref));
  return { missing, inferred, unplaced, headings, closing, explanation, annex, aside };
}
