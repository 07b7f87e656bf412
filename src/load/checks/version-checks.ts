import { look } from '../../model/issues/parts.ts';
import { field, isEmpty, items, type Place } from '../place.ts';
import { nameOf, problemAt, type Trouble } from '../problem.ts';
import { type DatedSpan, demandOrder, neighboursOf, spanAt } from './dates.ts';
import type { RulesetCheck } from './draft.ts';

/** The dated versions of an obligation do not overlap, and a gap between two of them is declared by `gap: true`. */
export const versionsAreDisjoint: RulesetCheck = ({ obligations }) =>
  obligations.flatMap((obligation) => {
    const versions = items(field(obligation, 'versions'));
    const backwards = versions.flatMap((version) =>
      demandOrder(field(version, 'from'), field(version, 'until'), 'ends-before-it-begins'),
    );
    const pairs = neighboursOf(versions.flatMap(spanAt)).flatMap(demandNeighbour);
    return [...backwards, ...versions.flatMap(demandEmptyGap), ...pairs];
  });

function demandNeighbour([earlier, later]: readonly [DatedSpan, DatedSpan]): readonly Trouble[] {
  if (later.from === earlier.until + 1) return [];
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
