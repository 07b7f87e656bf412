import { STRENGTHS, type Strength } from '../../model/terms.ts';

/** The operative words by which a law forbids, as they are printed: what somebody cannot do is among them, since the word is his. */
export const FORBIDDING_WORDS = [
  'dilarang',
  'tidak boleh',
  'tidak diperbolehkan',
  'tidak diperkenankan',
] as const;
const UNABLE = 'tidak dapat';

/** The forbidding word that an operative word is; `null` where it is none ("yang dilarang" says of something else what it is). */
export function forbiddingWordIn(word: string): string | null {
  return [...FORBIDDING_WORDS, UNABLE].find((said) => says(word, said)) ?? null;
}

/** Tells whether an operative word may forbid: "hanya dapat dilakukan oleh" forbids it to all others. */
export function mayForbid(word: string): boolean {
  return forbiddingWordIn(word) !== null || /(?<!\p{L})(?:hanya|baru|jangan)(?!\p{L})/iu.test(word);
}

/**
 * The strengths whose words stand in an operative word. Not where another word turns them round: neither "tidak wajib"
 * nor "hanya dapat" is a duty or a permission, and "pejabat yang berwenang" is somebody.
 */
export function strengthsNamedIn(word: string): readonly Strength[] {
  return STRENGTHS.filter((known) => known !== 'indikatif' && says(word, known) && !isAbility(known, word));
}

// What can be read or checked is allowed to nobody.
function isAbility(strength: Strength, word: string): boolean {
  return (
    strength === 'dapat' &&
    /(?<!\p{L})dapat (?:berupa|diakses|dibaca|diperiksa|dipertanggungjawabkan)(?!\p{L})/iu.test(word)
  );
}

const TURNED = [
  'tidak',
  'tak',
  'hanya',
  'baru',
  'yang',
  'bukan',
  'belum',
  'pejabat',
  'instansi',
  'lembaga',
  'pihak',
];

function says(word: string, said: string): boolean {
  const turned = `(?<!(?<!\\p{L})(?:${TURNED.join('|')}) )`;
  return new RegExp(`(?<!\\p{L})${turned}${said}(?!\\p{L})`, 'iu').test(word);
}
