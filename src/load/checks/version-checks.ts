import { look } from '../../model/issues/parts.ts';
import { toDay } from '../../model/plain-date.ts';
import { field, isEmpty, items, type Place } from '../place.ts';
import { nameOf, problemAt, type Trouble } from '../problem.ts';
import { dateAt, demandOrder } from './dates.ts';
import type { RulesetCheck } from './draft.ts';

/** The days of a version as day numbers, both counted; open ends are infinite. */
type VersionSpan = { readonly place: Place; readonly from: number; readonly until: number };

/** The dated versions of an obligation do not overlap, and a gap between two of them is declared by `gap: true`. */
export const versionsAreDisjoint: RulesetCheck = ({ obligations }) =>
  obligations.flatMap((obligation) => {
    const versions = items(field(obligation, 'versions'));
    const backwards = versions.flatMap((version) =>
      demandOrder(field(version, 'from'), field(version, 'until'), 'ends-before-it-begins'),
    );
    const spans = versions.flatMap(spanOf).sort((a, b) => a.from - b.from || a.until - b.until);
    const pairs = spans.slice(1).flatMap((span, index) => demandNeighbour(spans[index], span));
    return [...backwards, ...versions.flatMap(demandEmptyGap), ...pairs];
  });

// A version whose days are malformed or run backwards cannot be laid beside the others.
function spanOf(place: Place): readonly VersionSpan[] {
  const [from, until] = [field(place, 'from'), field(place, 'until')];
  const span = {
    place,
    from: dayAt(from, Number.NEGATIVE_INFINITY),
    until: dayAt(until, Number.POSITIVE_INFINITY),
  };
  return span.from <= span.until ? [span] : [];
}

function dayAt(place: Place, open: number): number {
  if (isEmpty(place)) return open;
  const date = dateAt(place);
  return date === null ? Number.NaN : toDay(date);
}

function demandNeighbour(earlier: VersionSpan | undefined, later: VersionSpan): readonly Trouble[] {
  if (earlier === undefined || later.from === earlier.until + 1) return [];
  const from = field(later.place, 'from');
  const until = field(earlier.place, 'until');
  const data = { version: nameOf(later.place), endOfEarlier: isEmpty(until) ? null : look(until.value) };
  return [problemAt(from, later.from <= earlier.until ? 'overlapping-versions' : 'undeclared-gap', data)];
}

const DATES_OF_A_GAP: readonly string[] = ['from', 'until', 'gap'];

function demandEmptyGap(version: Place): readonly Trouble[] {
  const { value } = version;
  if (field(version, 'gap').value !== true || typeof value !== 'object' || value === null) return [];
  const said = Object.keys(value).filter(
    (key) => !DATES_OF_A_GAP.includes(key) && !isEmpty(field(version, key)),
  );
  return said.map((key) => problemAt(field(version, key), 'content-in-a-gap', {}));
}
