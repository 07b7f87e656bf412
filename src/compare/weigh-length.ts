import { type Bound, isWithin, type Length, lengthParts } from '../model/length.ts';
import { type Period, periodMonths } from '../model/period.ts';
import type { Effect } from './diff.ts';
import { between } from './weigh.ts';

/**
 * How long a paper has to be: the fewer lengths will do, the stricter. Of two lengths that are each just one, or that
 * reach different ways, neither contains the other.
 */
export function weighLengths(a: Length, b: Length): Effect {
  return between(contains(a, b), contains(b, a));
}

// Whatever is of the length `part` is of the length `whole`.
function contains(whole: Length, part: Length): boolean {
  const [x, y] = [lengthParts(whole), lengthParts(part)];
  const difference = differenceOf(y.period, x.period);
  if (difference === null) return false;
  if (y.bound === null) return isWithin(x.bound, difference);
  if (x.bound === null || isUpper(x.bound) !== isUpper(y.bound)) return false;
  if (difference === 0) return isWithin(x.bound, 0) || !isWithin(y.bound, 0);
  return isWithin(x.bound, difference);
}

function isUpper(bound: Bound): boolean {
  return bound === 'atMost' || bound === 'lessThan';
}

// In months; lengths are read to within a day, so that periods of days are only the same or not to be told.
function differenceOf(a: Period, b: Period): number | null {
  if (a === b) return 0;
  const [x, y] = [periodMonths(a), periodMonths(b)];
  return x === null || y === null ? null : x - y;
}
