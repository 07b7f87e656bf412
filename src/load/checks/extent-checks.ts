import { formatCitation, isCitation, parseCitation, pasalOf } from '../../model/citation.ts';
import { quote } from '../../model/issue.ts';
import { entries, field, isMapping, type Place } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';
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
  const listed = new Set(refs.map(({ value }) => String(value)));
  return [
    ...entries(extent).flatMap(demandCitable),
    ...demandNoHole(extent, text),
    ...text.flatMap((pasal) => demandEntries(pasal, listed, field(root, 'provisions'))),
    ...refs.flatMap((ref) => demandWithinText(ref, ayatOf)),
  ];
};

function demandNoHole(extent: Place, text: readonly Pasal[]): readonly Problem[] {
  const present = new Set(text.map(({ number }) => Number.parseInt(number, 10)));
  const last = Math.max(0, ...present);
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
    (number) => !present.has(number),
  );
  return missing.map((number) => {
    const place = field(extent, String(number));
    const message = `Pasal ${number} is missing in "extent", which goes to Pasal ${last}`;
    return problemAt(
      place,
      'hole-in-extent',
      message,
      'the number of its ayat; 0 when it is undivided or repealed',
    );
  });
}

/** Demands the entries of one Pasal; what is missing is reported where the provisions stand. */
function demandEntries(
  { number, ayat }: Pasal,
  listed: ReadonlySet<string>,
  provisions: Place,
): readonly Problem[] {
  const owed = ayat === 0 ? [number] : Array.from({ length: ayat }, (_, index) => `${number}(${index + 1})`);
  return owed
    .filter((ref) => !listed.has(ref))
    .map((ref) => ({
      ...problemAt(
        provisions,
        'unaccounted-provision',
        `${formatCitation(ref)} has no entry among the provisions`,
        `an entry "${ref}"`,
      ),
      found: 'nothing',
    }));
}

function demandWithinText(ref: Place, ayatOf: ReadonlyMap<string, number>): readonly Problem[] {
  const citation = String(ref.value);
  const parts = isCitation(citation) ? parseCitation(citation) : null;
  if (parts === null) return [];
  const ayat = ayatOf.get(pasalOf(citation));
  if (ayat === undefined) return [outsideText(ref, `"extent" has no Pasal ${pasalOf(citation)}`)];
  if (ayat === 0 && parts.ayat !== null)
    return [outsideText(ref, `by "extent" Pasal ${pasalOf(citation)} is undivided`)];
  if (ayat > 0 && parts.ayat === null)
    return [outsideText(ref, `by "extent" Pasal ${pasalOf(citation)} has ${ayat} ayat`)];
  if (Number.parseInt(parts.ayat ?? '0', 10) <= ayat) return [];
  return [outsideText(ref, `by "extent" Pasal ${pasalOf(citation)} has ${ayat} ayat`)];
}

function outsideText(ref: Place, reason: string): Problem {
  const message = `${namePlace(ref)} is ${quote(ref.value)}, but ${reason}`;
  return problemAt(
    ref,
    'provision-outside-extent',
    message,
    'a place that the text has according to "extent"',
  );
}
