/** Words longer than this are no slips of the pen, and are not compared. */
const LONGEST = 80;

/**
 * Finds the known word that a misspelt one was probably meant to be: the nearest one, at most a third of the
 * word away (and at most `most` edits); `null` when none is near.
 */
export function findNearest(word: string, known: Iterable<string>, most = 3): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let limit = Math.max(1, Math.min(most, Math.floor(word.length / 3)));
  for (const candidate of known) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const distance = countEdits(word, candidate);
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** Counts letters inserted, left out, replaced, or swapped with their neighbour (optimal string alignment). */
function countEdits(a: string, b: string): number {
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
