import { quote } from '../../model/issue.ts';
import { toDay } from '../../model/plain-date.ts';
import { field, isEmpty, items, type Place } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';
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

function demandNeighbour(earlier: VersionSpan | undefined, later: VersionSpan): readonly Problem[] {
  if (earlier === undefined || later.from === earlier.until + 1) return [];
  const from = field(later.place, 'from');
  const [name, before] = [namePlace(later.place), quote(field(earlier.place, 'until').value ?? 'open')];
  if (later.from <= earlier.until) {
    const message = `${name} begins before the version ahead of it ends (${before})`;
    return [
      problemAt(from, 'overlapping-versions', message, 'a day after the last day of the version before it'),
    ];
  }
  const message = `${name} leaves days unsaid after the version ahead of it ends (${before})`;
  const expected =
    'the day after the last day of the version before it, or an entry with gap: true between them';
  return [problemAt(from, 'undeclared-gap', message, expected)];
}

const DATES_OF_A_GAP: readonly string[] = ['from', 'until', 'gap'];

function demandEmptyGap(version: Place): readonly Problem[] {
  const { value } = version;
  if (field(version, 'gap').value !== true || typeof value !== 'object' || value === null) return [];
  const said = Object.keys(value).filter(
    (key) => !DATES_OF_A_GAP.includes(key) && !isEmpty(field(version, key)),
  );
  return said.map((key) => {
    const place = field(version, key);
    const message = `${namePlace(place)} stands in a gap, in which nothing binds`;
    return problemAt(place, 'content-in-a-gap', message, 'only from, until and gap');
  });
}
