import { look } from '../../model/issues/parts.ts';
import { TRANSITIONS } from '../../model/terms.ts';
import { field, isEmpty, items, type Place } from '../place.ts';
import { nameOf, problemAt, type Trouble } from '../problem.ts';
import { type DatedSpan, neighboursOf, spanAt } from './dates.ts';
import { type RulesetCheck, saidBy } from './draft.ts';

/** A wording that follows one that bound says what becomes of what that began; no other says it. */
export const transitionsAreDeclared: RulesetCheck = ({ obligations }) =>
  obligations.flatMap((obligation) => {
    const spans = items(field(obligation, 'versions')).flatMap(spanAt);
    const pairs = neighboursOf(spans);
    const [first] = [...spans].sort((a, b) => a.from - b.from);
    return [
      ...(first === undefined ? [] : demandNone(first.place)),
      ...pairs.flatMap((pair) => demandTransition(pair, obligation)),
    ];
  });

function demandTransition(
  [earlier, later]: readonly [DatedSpan, DatedSpan],
  base: Place,
): readonly Trouble[] {
  // Of what overlaps or leaves days unsaid that is told, and of a gap that it has a content.
  if (later.from !== earlier.until + 1 || isGap(later.place)) return [];
  if (isGap(earlier.place)) return demandNone(later.place);
  const transition = field(later.place, 'transition');
  if (isEmpty(transition))
    return [
      problemAt(transition, 'missing-transition', { version: nameOf(later.place), names: TRANSITIONS }),
    ];
  return transition.value === 'carried-over' ? demandSameShape(earlier, later, transition, base) : [];
}

function demandSameShape(earlier: DatedSpan, later: DatedSpan, at: Place, base: Place): readonly Trouble[] {
  const [former, own] = [earlier, later].map(
    ({ place }) => field(saidBy({ place, base }, 'duty'), 'type').value,
  );
  if (former === own) return [];
  return [problemAt(at, 'carried-over-into-another-shape', { former: look(former), own: look(own) })];
}

function demandNone(version: Place): readonly Trouble[] {
  const transition = field(version, 'transition');
  return isEmpty(transition) || isGap(version)
    ? []
    : [problemAt(transition, 'transition-without-former', {})];
}

function isGap(version: Place): boolean {
  return field(version, 'gap').value === true;
}
