import { compareCitations, readCitation } from '../../model/citation.ts';
import { field, items, type Place, textAt } from '../place.ts';
import { nameOf, problemAt, type Trouble } from '../problem.ts';
import { demandWord } from './declared.ts';
import type { RulesetCheck } from './draft.ts';
import { entryAround, indexProvisions, type ProvisionIndex, refsOf } from './provision-index.ts';
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
  return norms
    .flatMap(({ place }) => [...items(field(place, 'cites')), ...items(field(place, 'see'))])
    .flatMap((citation) => demandProvision(citation, index));
};

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

function demandProvision(citation: Place, index: ProvisionIndex): readonly Trouble[] {
  const cited = readCitation(citation.value);
  if (cited === null || entryAround(cited, index) !== null) return [];
  return [problemAt(citation, 'unknown-provision', { name: cited, kind: 'cited-place', nearest: null })];
}

function listsObligation(entry: Place, id: string): boolean {
  const listed = field(entry, 'obligations');
  // A malformed list is the business of the schema.
  if (listed.value !== undefined && listed.value !== null && !Array.isArray(listed.value)) return true;
  return items(listed).some(({ value }) => value === id);
}
