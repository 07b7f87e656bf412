import { findNearest } from '../nearest.ts';
import { entries, field, items, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { demandOrder } from './dates.ts';
import { demandUnique } from './unique.ts';

const MOST_UNITS = 8;

/** A cross-check of a state by itself; what is malformed is skipped. */
export type StateCheck = (root: Place) => readonly Trouble[];

/** Units, documents and events bear ids of their own, each within its list. */
const idsAreUnique: StateCheck = (root) =>
  ['units', 'documents', 'events'].flatMap((list) => demandUnique(items(field(root, list)), 'id'));

/** An event names a unit that is listed. */
const eventUnitsAreListed: StateCheck = (root) => {
  const ids = new Set(items(field(root, 'units')).flatMap((unit) => textAt(field(unit, 'id')) ?? []));
  return items(field(root, 'events')).flatMap((event) => {
    const unit = field(event, 'unit');
    const id = textAt(unit);
    if (id === null || ids.has(id)) return [];
    // Agencies have names that are alike: only a slip of one letter is taken for one.
    const nearest = findNearest(id, ids, 1);
    const similar = nearest === null ? [...ids].slice(0, MOST_UNITS) : [];
    return [problemAt(unit, 'unlisted-unit', { name: id, kind: 'unit', nearest, similar })];
  });
};

/** A document does not end before it begins. */
const documentsEndAfterTheyBegin: StateCheck = (root) =>
  items(field(root, 'documents')).flatMap((document) =>
    demandOrder(field(document, 'from'), field(document, 'to'), 'ends-before-it-begins'),
  );

/** A fact does not end before it begins. */
const factsEndAfterTheyBegin: StateCheck = (root) =>
  factsIn(root).flatMap((fact) =>
    demandOrder(field(fact, 'from'), field(fact, 'until'), 'ends-before-it-begins'),
  );

/** Every fact of a state: those of the units, then those of the organization. */
export function factsIn(root: Place): readonly Place[] {
  const units = items(field(root, 'units')).flatMap((unit) => entries(field(unit, 'facts')));
  return [...units, ...entries(field(root, 'facts'))];
}

/** Every truth that a state must satisfy by itself. */
export const STATE_CHECKS: Readonly<Record<string, StateCheck>> = {
  idsAreUnique,
  eventUnitsAreListed,
  documentsEndAfterTheyBegin,
  factsEndAfterTheyBegin,
};
