import type { Citation } from '../../model/citation.ts';
import type { TextLine } from './text-lines.ts';

/** A place of a text: its own words, and the places within it. */
export type TextNode = {
  readonly ref: Citation;
  /** How it is marked where it stands: `(1)`, `a.`; a Pasal has none. */
  readonly label: string;
  readonly text: string;
  readonly within: readonly TextNode[];
};

/** The parts before the first Pasal. */
export const HEAD_PARTS = ['title', 'considering', 'basis', 'enacting'] as const;
export type HeadPart = (typeof HEAD_PARTS)[number];

/** A text laid out by its places; every line of it is in exactly one of these. */
export type SplitText = {
  readonly head: Readonly<Record<HeadPart, string>>;
  readonly pasal: readonly TextNode[];
  /** Pasal whose heading is not printed, and whose number follows from its neighbours. */
  readonly inferred: readonly Citation[];
  /** Headings of BAB, Bagian and Paragraf. */
  readonly headings: readonly TextLine[];
  /** What stands after the last Pasal: the closing, the Penjelasan and the Lampiran. */
  readonly closing: readonly TextLine[];
  readonly explanation: readonly TextLine[];
  readonly annex: readonly TextLine[];
  /** Page numbers, catchwords and repeated heads. */
  readonly aside: readonly TextLine[];
  /** Lines of which no place is known. */
  readonly unplaced: readonly TextLine[];
};

/** Every place of a text, a Pasal before what is within it. */
export function placesOf(nodes: readonly TextNode[]): readonly TextNode[] {
  return nodes.flatMap((node) => [node, ...placesOf(node.within)]);
}

/** The words of a place without those places within it that are told elsewhere. */
export function wordingOf(place: TextNode, elsewhere: ReadonlySet<string>): string {
  return [place.text, ...partsOf(place, elsewhere)].filter(Boolean).join('\n');
}

function partsOf({ within }: TextNode, elsewhere: ReadonlySet<string>): readonly string[] {
  return within
    .filter(({ ref }) => !elsewhere.has(ref))
    .map((part) => `${part.label} ${wordingOf(part, elsewhere)}`);
}
