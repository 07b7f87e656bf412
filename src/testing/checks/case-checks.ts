import { demandWord, type Words } from '../../load/checks/declared.ts';
import { demandUnique } from '../../load/checks/unique.ts';
import { entries, field, isEmpty, items, type Place, textAt } from '../../load/place.ts';
import { namePlace, type Problem, problemAt } from '../../load/problem.ts';
import { liesWithin } from '../../model/citation.ts';
import { quote } from '../../model/issue.ts';
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
    expected: 'the name of a background of this file',
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
    expected: 'a place that the ruleset has',
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
    const message = `${namePlace(cites)} is ${quote(citation)}, which does not lie within ${quote(provision)}, the provision of this file`;
    return [problemAt(cites, 'case-outside-provision', message, `a place within ${provision}`)];
  });
};

const LISTS = ['expect', 'absent', 'deadlines', 'unknowns', 'topicsAbsent'] as const;
const SELECTORS: readonly PropertyKey[] = ['obligation', 'unit', 'window', 'occurrence'];

/** A case expects something, and each expectation says what is expected beside where to look. */
export const casesExpectSomething: CaseCheck = ({ cases }) =>
  cases.flatMap(({ place }) => {
    const lists = LISTS.map((key) => field(place, key));
    if (lists.every((list) => isEmpty(list) || (items(list).length === 0 && Array.isArray(list.value))))
      return [emptyCase(place)];
    return items(field(place, 'expect')).flatMap(demandSaying);
  });

function emptyCase(place: Place): Problem {
  const message = `${namePlace(place)} expects nothing`;
  return problemAt(place, 'empty-case', message, 'expect, absent, deadlines, unknowns or topicsAbsent');
}

function demandSaying(expectation: Place): readonly Problem[] {
  const said = entries(expectation).filter(({ key }) => !SELECTORS.includes(key ?? ''));
  if (said.length > 0 || entries(expectation).length === 0) return [];
  const message = `${namePlace(expectation)} says where to look but not what is expected there`;
  return [problemAt(expectation, 'empty-expectation', message, 'a status, or another field to compare')];
}
