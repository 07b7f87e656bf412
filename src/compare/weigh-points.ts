import { type Point, writePoint } from '../model/point.ts';
import type { Term } from '../model/term.ts';
import { compareTerms } from './compare-terms.ts';
import type { Effect } from './diff.ts';
import { between } from './weigh.ts';

/** At which points of a paper something is owed: the more the stricter; of two that are one each, the narrower. */
export function weighPoints(a: readonly Point[], b: readonly Point[]): Effect {
  const [x, y] = [a[0], b[0]];
  if (a.length === 1 && b.length === 1 && x !== undefined && y !== undefined)
    return between(keepsToo(y, x), keepsToo(x, y));
  const [names, others] = [a.map(writePoint), b.map(writePoint)];
  return between(
    names.every((name) => others.includes(name)),
    others.every((name) => names.includes(name)),
  );
}

// Whether whoever keeps one point of every paper keeps the other too.
function keepsToo(a: Point, b: Point): boolean {
  if (writePoint(a) === writePoint(b)) return true;
  if (typeof a === 'string' || typeof b === 'string') return false;
  if ('within' in a && 'within' in b) return isNotLonger(a.within, b.within);
  if (!('lead' in a && 'lead' in b) || !isNotLonger(b.lead, a.lead)) return false;
  return b.notBefore === null || (a.notBefore !== null && isNotLonger(a.notBefore, b.notBefore));
}

function isNotLonger(a: Term, b: Term): boolean {
  const order = compareTerms(a, b);
  return order !== null && order <= 0;
}
