import { compactCitation, parseCitation } from '../../model/citation.ts';
import { STRENGTHS, type Strength } from '../../model/terms.ts';
import type { PrintedProvision } from './read-provisions.ts';

/** What an obligation says of its operative word. */
export type WordedNorm = {
  readonly id: string;
  readonly cites: readonly string[];
  readonly strength: Strength;
  readonly word: string | null;
};

/** An operative word of the text that no obligation there bears. */
export type UnborneWord = {
  readonly ref: string;
  readonly word: Strength;
  /** What is printed around it. */
  readonly around: string;
};

// Norms in the indicative are told by no word of their own.
const WORDS = STRENGTHS.filter((strength) => strength !== 'indikatif');

/** The obligations whose `word` is not printed at the ayat of their first citation. */
export function findUnprintedWords<Norm extends WordedNorm>(
  provisions: readonly PrintedProvision[],
  norms: readonly Norm[],
): readonly Norm[] {
  const texts = textsByRef(provisions);
  const textOf = ({ cites }: Norm) => texts.get(ayatOf(cites[0] ?? '')) ?? '';
  return norms.filter((norm) => norm.word !== null && !textOf(norm).includes(norm.word.toLowerCase()));
}

/**
 * Every operative word of the text that no obligation of that strength at that place bears. Words serve other ends
 * too ("yang berwenang"), so that what is listed is to be looked at, not always wrong.
 */
export function findUnborneWords(
  provisions: readonly PrintedProvision[],
  norms: readonly WordedNorm[],
): readonly UnborneWord[] {
  const bears = (ref: string, word: Strength) =>
    norms.some(({ cites, strength }) => strength === word && cites.some((cite) => ayatOf(cite) === ref));
  return [...textsByRef(provisions)].flatMap(([ref, text]) =>
    WORDS.filter((word) => indexOfWord(text, word) >= 0 && !bears(ref, word)).map((word) => ({
      ref,
      word,
      around: cutAround(text, indexOfWord(text, word)),
    })),
  );
}

/** What is printed at each place, in small letters; Pasal 1 defines terms and holds no norm. */
function textsByRef(provisions: readonly PrintedProvision[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { ref, pasal, text } of provisions) {
    if (pasal === '1' || text === '') continue;
    texts.set(ref, `${texts.get(ref) ?? ''} ${text.toLowerCase()}`);
  }
  return texts;
}

function indexOfWord(text: string, word: string): number {
  return text.search(new RegExp(`\\b${word}\\b`));
}

function cutAround(text: string, at: number): string {
  return text.slice(Math.max(0, at - 50), at + 60);
}

/** The ayat in which a citation lies, or its Pasal where it names none. */
function ayatOf(citation: string): string {
  const parts = parseCitation(citation);
  return parts === null ? '' : compactCitation({ ...parts, huruf: null, angka: null });
}
