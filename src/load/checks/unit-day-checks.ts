import { look } from '../../model/issues/parts.ts';
import { field, isEmpty, isMapping, items, type Place, textAt } from '../place.ts';
import { nameOf, problemAt, type Trouble } from '../problem.ts';
import { type DatedSpan, dateAt, demandOrder, neighboursOf, spanAt } from './dates.ts';
import type { StateCheck } from './state-checks.ts';

/** A unit, and each role that it holds, is not over before it begins. */
const unitsEndAfterTheyBegin: StateCheck = (root) =>
  unitsIn(root)
    .flatMap((unit) => [unit, ...items(field(unit, 'roles')).filter(({ value }) => isMapping(value))])
    .flatMap((dated) => demandOrder(field(dated, 'from'), field(dated, 'until'), 'ends-before-it-begins'));

/** A unit does not take up a role that it holds. */
const rolesDoNotOverlap: StateCheck = (root) =>
  unitsIn(root).flatMap((unit) =>
    rolesIn(unit).flatMap((same) => neighboursOf(same.flatMap(spanOfRole)).flatMap(demandNoOverlap)),
  );

/** A unit begins after those whose work it took over: so no chain of them comes back to its beginning. */
const successorsBeginLater: StateCheck = (root) => {
  const units = new Map(unitsIn(root).map((unit) => [textAt(field(unit, 'id')), unit] as const));
  return unitsIn(root).flatMap((unit) => {
    const earlier = items(field(unit, 'successorOf'));
    if (earlier.length === 0) return [];
    if (isEmpty(field(unit, 'from'))) return [problemAt(field(unit, 'from'), 'successor-without-day', {})];
    return earlier.flatMap((id) => demandEarlier(id, unit, units.get(textAt(id)) ?? null));
  });
};

// What names no unit is the business of another check.
function demandEarlier(id: Place, unit: Place, earlier: Place | null): readonly Trouble[] {
  const from = dateAt(field(unit, 'from'));
  const first = earlier === null ? null : dateAt(field(earlier, 'from'));
  if (earlier === unit) return [problemAt(id, 'successor-not-later', { from, earlier: from })];
  if (from === null || first === null || first < from) return [];
  return [problemAt(id, 'successor-not-later', { from, earlier: first })];
}

// The places of each role of a unit, where any of them has days.
function rolesIn(unit: Place): readonly (readonly Place[])[] {
  const byRole = new Map<string, Place[]>();
  for (const held of items(field(unit, 'roles'))) {
    const role = textAt(isMapping(held.value) ? field(held, 'role') : held);
    if (role !== null) byRole.set(role, [...(byRole.get(role) ?? []), held]);
  }
  return [...byRole.values()].filter((same) => same.some(({ value }) => isMapping(value)));
}

function spanOfRole(held: Place): readonly DatedSpan[] {
  if (isMapping(held.value)) return spanAt(held);
  return [{ place: held, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }];
}

function demandNoOverlap([earlier, later]: readonly [DatedSpan, DatedSpan]): readonly Trouble[] {
  if (later.from > earlier.until) return [];
  const until = field(earlier.place, 'until');
  const data = { earlier: nameOf(earlier.place), endOfEarlier: isEmpty(until) ? null : look(until.value) };
  return [problemAt(later.place, 'overlapping-roles', data)];
}

function unitsIn(root: Place): readonly Place[] {
  return items(field(root, 'units'));
}

/** Every truth that the days of units must satisfy. */
export const UNIT_DAY_CHECKS: Readonly<Record<string, StateCheck>> = {
  unitsEndAfterTheyBegin,
  rolesDoNotOverlap,
  successorsBeginLater,
};
