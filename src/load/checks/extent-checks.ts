import { parseCitation, pasalOf, readCitation } from '../../model/citation.ts';
import { entries, field, isMapping, type Place } from '../place.ts';
import { lackingAt, problemAt, type Trouble } from '../problem.ts';
import { findUnlisted, runsOf } from './citation-runs.ts';
import type { RulesetCheck } from './draft.ts';
import { demandCitable, type Pasal, readPasal } from './extent.ts';
import { refsOf } from './provision-index.ts';

/**
 * Every undivided Pasal and every ayat of the text (`extent`) has its entry among the provisions, no entry lies
 * outside the text, and the numbers of the Pasal run without a hole (a repealed one is undivided). Without
 * `extent` nothing can be demanded.
 */
export const everyProvisionIsAccountedFor: RulesetCheck = ({ root, provisions }) => {
  const extent = field(root, 'extent');
  if (!isMapping(extent.value) || !Array.isArray(field(root, 'provisions').value)) return [];
  const text = entries(extent).flatMap(readPasal);
  const refs = refsOf(provisions);
  const ayatOf = new Map(text.map(({ number, ayat }) => [number, ayat]));
  const listed = new Set(refs.map(({ value }) => readCitation(value) ?? ''));
  return [
    ...entries(extent).flatMap(demandCitable),
    ...demandNoHole(extent, text),
    ...demandEntries(text, listed, field(root, 'provisions')),
    ...refs.flatMap((ref) => demandWithinText(ref, ayatOf)),
  ];
};

// Told once, and not for each Pasal: an excerpt lacks them by the dozen.
function demandNoHole(extent: Place, text: readonly Pasal[]): readonly Trouble[] {
  const present = new Set(text.map(({ number }) => Number.parseInt(number, 10)));
  const last = Math.max(0, ...present);
  const numbers = Array.from({ length: last }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !present.has(number));
  if (missing.length === 0) return [];
  const runs = runsOf(numbers.map(String), missing.map(String));
  return [lackingAt(problemAt(extent, 'hole-in-extent', { runs, last }))];
}

/** Demands an entry for every place of the text; what is missing is reported where the provisions stand. */
function demandEntries(
  text: readonly Pasal[],
  listed: ReadonlySet<string>,
  provisions: Place,
): readonly Trouble[] {
  const runs = findUnlisted(text, listed);
  if (runs.length === 0) return [];
  return [lackingAt(problemAt(provisions, 'unaccounted-provision', { runs }))];
}

function demandWithinText(ref: Place, ayatOf: ReadonlyMap<string, number>): readonly Trouble[] {
  const citation = String(ref.value);
  const parts = parseCitation(citation);
  if (parts === null) return [];
  const pasal = pasalOf(citation);
  const ayat = ayatOf.get(pasal) ?? null;
  return ayat !== null && hasAyat(ayat, parts.ayat)
    ? []
    : [problemAt(ref, 'provision-outside-extent', { pasal, ayat })];
}

/** Tells whether a Pasal has what is cited of it: an undivided one itself, a divided one its ayat. */
function hasAyat(ayat: number, cited: string | null): boolean {
  return cited === null ? ayat === 0 : Number.parseInt(cited, 10) <= ayat;
}
