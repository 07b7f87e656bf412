import { compareCitations, readCitation } from '../../model/citation.ts';
import { groupBy } from '../../model/collections.ts';
import { field, items, type Place, textAt } from '../place.ts';
import { lackingAt, nameOf, problemAt, type Trouble } from '../problem.ts';
import { demandWord } from './declared.ts';
import type { RulesetCheck } from './draft.ts';
import { entryAround, indexProvisions, refsOf } from './provision-index.ts';
import { demandUnique } from './unique.ts';

/** The provisions stand once each, in the order of the law. */
export const provisionsAreUniqueAndInOrder: RulesetCheck = ({ provisions }) => [
  ...demandUnique(provisions, 'ref', 'duplicate-provision'),
  ...demandOrderOf(refsOf(provisions)),
];

/** Every place that is cited, or pointed to with `see`, is among the provisions or lies within one of them. */
export const citationsExistAmongProvisions: RulesetCheck = ({ norms, provisions, root }) => {
  if (!Array.isArray(field(root, 'provisions').value)) return [];
  const index = indexProvisions(provisions);
  const unlisted = norms
    .flatMap(({ base, place }) => citationsIn(place).map((citation) => ({ citation, norm: base ?? place })))
    .flatMap(({ citation, norm }) => {
      const ref = readCitation(citation.value);
      return ref === null || entryAround(ref, index) !== null ? [] : [{ citation, norm, ref }];
    });
  const byRef = groupBy(unlisted, ({ ref }) => ref);
  // One alone is probably a slip, and told where it stands; several are what the provisions lack.
  if (byRef.size < 2)
    return unlisted.map(({ citation, ref }) =>
      problemAt(citation, 'unknown-provision', { name: ref, kind: 'cited-place', nearest: null }),
    );
  const entries = [...byRef].map(([ref, all]) => ({
    ref,
    obligations: [...new Set(all.flatMap(({ norm }) => textAt(field(norm, 'id')) ?? []))],
  }));
  entries.sort((a, b) => compareCitations(a.ref, b.ref));
  return [lackingAt(problemAt(field(root, 'provisions'), 'unlisted-provisions', { entries }))];
};

function citationsIn(norm: Place): readonly Place[] {
  return [...items(field(norm, 'cites')), ...items(field(norm, 'see'))];
}

/** Every obligation that a provision lists exists. */
export const listedObligationsExist: RulesetCheck = ({ obligations, provisions }) => {
  const ids = new Set(obligations.flatMap((obligation) => textAt(field(obligation, 'id')) ?? []));
  return provisions
    .flatMap((provision) => items(field(provision, 'obligations')))
    .flatMap((listed) =>
      demandWord(listed, {
        code: 'unknown-obligation',
        kind: 'obligation',
        is: (id) => ids.has(id),
        all: () => [...ids],
      }),
    );
};

/** The provision in which an obligation stands (`cites[0]`) lists it: its own entry, else the nearest around it. */
export const obligationsStandInTheirProvision: RulesetCheck = ({ norms, provisions }) => {
  const index = indexProvisions(provisions);
  return norms.flatMap(({ place, base }) => {
    const id = textAt(field(base ?? place, 'id'));
    const citation = field(field(place, 'cites'), 0);
    const cited = readCitation(citation.value);
    const entry = cited === null ? null : entryAround(cited, index);
    if (id === null || entry === null || listsObligation(entry, id)) return [];
    const data = { obligation: id, entry: nameOf(entry) };
    return [problemAt(citation, 'not-listed-by-its-provision', data)];
  });
};

function demandOrderOf(refs: readonly Place[]): readonly Trouble[] {
  return refs.flatMap((ref, index) => {
    const before = refs[index - 1];
    if (before === undefined || compareCitations(String(before.value), String(ref.value)) <= 0) return [];
    return [problemAt(ref, 'provision-out-of-order', { before: String(before.value) })];
  });
}

function listsObligation(entry: Place, id: string): boolean {
  const listed = field(entry, 'obligations');
  // A malformed list is the business of the schema.
  if (listed.value !== undefined && listed.value !== null && !Array.isArray(listed.value)) return true;
  return items(listed).some(({ value }) => value === id);
}
