import { look } from '../../model/issues/parts.ts';
import { findNearest } from '../nearest.ts';
import { entries, field, isEmpty, items, type Place, textAt } from '../place.ts';
import { nameOf, problemAt, type Trouble } from '../problem.ts';
import { type DatedSpan, demandOrder, neighboursOf, spanAt } from './dates.ts';
import { demandUnique } from './unique.ts';

const MOST_UNITS = 8;

/** A cross-check of a state by itself; what is malformed is skipped. */
export type StateCheck = (root: Place) => readonly Trouble[];

/** Units, things, documents and events bear ids of their own, each within its list. */
const idsAreUnique: StateCheck = (root) =>
  ['units', 'things', 'documents', 'events'].flatMap((list) => demandUnique(items(field(root, list)), 'id'));

/** An event, a thing, and a unit that took over from others, names units that are listed. */
const unitsNamedAreListed: StateCheck = (root) => {
  const ids = new Set(items(field(root, 'units')).flatMap((unit) => textAt(field(unit, 'id')) ?? []));
  const named = ['things', 'events'].flatMap((list) =>
    items(field(root, list)).map((entry) => field(entry, 'unit')),
  );
  const earlier = items(field(root, 'units')).flatMap((unit) => items(field(unit, 'successorOf')));
  return [...named, ...earlier].flatMap((unit) => demandListed(unit, ids));
};

function demandListed(unit: Place, ids: ReadonlySet<string>): readonly Trouble[] {
  const id = textAt(unit);
  if (id === null || ids.has(id)) return [];
  // Agencies have names that are alike: only a slip of one letter is taken for one.
  const nearest = findNearest(id, ids, 1);
  const similar = nearest === null ? [...ids].slice(0, MOST_UNITS) : [];
  return [problemAt(unit, 'unlisted-unit', { name: id, kind: 'unit', nearest, similar })];
}

/** A thing is not over before it begins. */
const thingsEndAfterTheyBegin: StateCheck = (root) =>
  items(field(root, 'things')).flatMap((thing) =>
    demandOrder(field(thing, 'from'), field(thing, 'until'), 'ends-before-it-begins'),
  );

/** A document does not end before it begins. */
const documentsEndAfterTheyBegin: StateCheck = (root) =>
  items(field(root, 'documents')).flatMap((document) =>
    demandOrder(field(document, 'from'), field(document, 'to'), 'ends-before-it-begins'),
  );

/** A fact does not end before it begins. */
const factsEndAfterTheyBegin: StateCheck = (root) =>
  factsIn(root)
    .filter(({ value }) => typeof value === 'object')
    .flatMap(valuesOf)
    .flatMap((fact) => demandOrder(field(fact, 'from'), field(fact, 'until'), 'ends-before-it-begins'));

/** Of the values of a fact no two hold on one day. */
const factsDoNotOverlap: StateCheck = (root) =>
  factsIn(root)
    .filter(({ value }) => Array.isArray(value))
    .flatMap((fact) => neighboursOf(items(fact).flatMap(spanAt)).flatMap(demandNoOverlap));

function demandNoOverlap([earlier, later]: readonly [DatedSpan, DatedSpan]): readonly Trouble[] {
  if (later.from > earlier.until) return [];
  const until = field(earlier.place, 'until');
  const data = { earlier: nameOf(earlier.place), endOfEarlier: isEmpty(until) ? null : look(until.value) };
  return [problemAt(field(later.place, 'from'), 'overlapping-facts', data)];
}

/** What is recorded of a fact: one value, or several in a list. */
export function valuesOf(fact: Place): readonly Place[] {
  return Array.isArray(fact.value) ? items(fact) : [fact];
}

/** Every fact of a state: those of the units and the things, then those of the organization. */
export function factsIn(root: Place): readonly Place[] {
  const holders = ['units', 'things'].flatMap((list) => items(field(root, list)));
  return [...holders.flatMap((holder) => entries(field(holder, 'facts'))), ...entries(field(root, 'facts'))];
}

/** Every truth that a state must satisfy by itself. */
export const STATE_CHECKS: Readonly<Record<string, StateCheck>> = {
  idsAreUnique,
  unitsNamedAreListed,
  thingsEndAfterTheyBegin,
  documentsEndAfterTheyBegin,
  factsEndAfterTheyBegin,
  factsDoNotOverlap,
};
