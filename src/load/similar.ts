/** A known name; with its labels, by which a person may look for it, where it has any. */
export type Sought = string | { readonly id: string; readonly text: string };

/** As many names as a reader takes in at a glance: so few are listed whole, and of more at most so many. */
const MOST = 10;

/** The id of a known name. */
export function idOf(known: Sought): string {
  return typeof known === 'string' ? known : known.id;
}

/**
 * The known names among which a reader will find the one that was meant: all where there are few, else those that share
 * most words with what was written. An Indonesian word leads to an English id by its label.
 */
export function findSimilar(word: string, known: readonly Sought[]): readonly string[] {
  if (known.length <= MOST) return known.map(idOf);
  const wanted = wordsIn(word);
  const countShared = (one: Sought) => wordsOf(one).filter((it) => wanted.includes(it)).length;
  return known
    .map((one) => ({ id: idOf(one), shared: countShared(one) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ id }) => id);
}

function wordsOf(known: Sought): readonly string[] {
  return wordsIn(typeof known === 'string' ? known : `${known.id} ${known.text}`);
}

function wordsIn(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().split(/[^a-z0-9]+/))].filter((word) => word.length > 2);
}
