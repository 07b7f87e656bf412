import { isRelative, type NamedDay } from '../model/relative-day.ts';
import type { Term } from '../model/term.ts';
import { compareTerms } from './compare-terms.ts';
import type { Effect } from './diff.ts';
import { weighOverNone } from './weigh.ts';

/** Weighs a term against another, or against none: the shorter is stricter. */
export function weighTerms(a: Term | null, b: Term | null): Effect {
  return weighOverNone(a, b, (x, y) => {
    const length = compareTerms(x, y);
    if (length === null) return 'different';
    return length === 0 ? 'none' : length > 0 ? 'stricter' : 'looser';
  });
}

/**
 * Weighs a day by which something is owed against another, or against none: the earlier is stricter. Two terms from one day
 * of the regulation are as their lengths are; from another, or beside a day of the calendar, neither is.
 */
export function weighDays(a: NamedDay | null, b: NamedDay | null): Effect {
  return weighOverNone(a, b, (x, y) => {
    if (!isRelative(x) && !isRelative(y)) return y < x ? 'stricter' : 'looser';
    return isRelative(x) && isRelative(y) && x.after === y.after
      ? weighTerms(x.period, y.period)
      : 'different';
  });
}
