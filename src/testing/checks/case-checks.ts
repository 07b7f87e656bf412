import { demandWord, type Words } from '../../load/checks/declared.ts';
import { demandUnique } from '../../load/checks/unique.ts';
import { entries, field, isEmpty, items, type Place, textAt } from '../../load/place.ts';
import { problemAt, type Trouble } from '../../load/problem.ts';
import { liesWithin } from '../../model/citation.ts';
import type { CaseCheck } from '../case-draft.ts';

/** Every case of a file bears an id of its own, where it bears one. */
export const caseIdsAreUnique: CaseCheck = ({ cases }) =>
  demandUnique(
    cases.map(({ place }) => place),
    'id',
  );

/** A case names a background of its file. */
export const backgroundsExist: CaseCheck = ({ root, cases }) => {
  const known = entries(field(root, 'backgrounds')).map(({ key }) => String(key));
  const words: Words = {
    code: 'unknown-background',
    kind: 'background',
    is: (name) => known.includes(name),
    all: () => known,
  };
  return cases.flatMap(({ place }) => demandWord(field(place, 'background'), words));
};

/** The provision of a file, and the places that its cases show, stand in the regulation. */
export const placesStandInTheRegulation: CaseCheck = ({ root, cases, ruleset }) => {
  const known = [
    ...ruleset.provisions.map(({ ref }) => ref),
    ...ruleset.obligations.flatMap(({ cites, see }) => [...cites, ...see]),
  ];
  const words: Words = {
    code: 'unknown-provision',
    kind: 'case-place',
    is: (citation) => known.some((ref) => liesWithin(citation, ref) || liesWithin(ref, citation)),
    all: () => known,
  };
  return [field(root, 'provision'), ...cases.map(({ place }) => field(place, 'cites'))].flatMap((place) =>
    demandWord(place, words),
  );
};

/** A case shows a place within the provision that its file is about. */
export const casesStayInTheirProvision: CaseCheck = ({ root, cases }) => {
  const provision = textAt(field(root, 'provision'));
  if (provision === null) return [];
  return cases.flatMap(({ place }) => {
    const cites = field(place, 'cites');
    const citation = textAt(cites);
    if (citation === null || liesWithin(citation, provision)) return [];
    return [problemAt(cites, 'case-outside-provision', { provision })];
  });
};

const LISTS = ['expect', 'absent', 'deadlines', 'unknowns', 'topicsAbsent'] as const;
const SELECTORS: readonly PropertyKey[] = ['obligation', 'unit', 'thing', 'window', 'occurrence'];

/** A case expects something, and each expectation says what is expected beside where to look. */
export const casesExpectSomething: CaseCheck = ({ cases }) =>
  cases.flatMap(({ place }) => {
    const lists = LISTS.map((key) => field(place, key));
    if (lists.every((list) => isEmpty(list) || (items(list).length === 0 && Array.isArray(list.value))))
      return [problemAt(place, 'empty-case', {})];
    return items(field(place, 'expect')).flatMap(demandSaying);
  });

function demandSaying(expectation: Place): readonly Trouble[] {
  const said = entries(expectation).filter(({ key }) => !SELECTORS.includes(key ?? ''));
  if (said.length > 0 || entries(expectation).length === 0) return [];
  return [problemAt(expectation, 'empty-expectation', {})];
}
