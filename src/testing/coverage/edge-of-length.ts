import { isOfTerm } from '../../engine/duties/document-length.ts';
import type { Because } from '../../model/because.ts';
import type { Finding } from '../../model/finding.ts';
import { type Day, toDay } from '../../model/plain-date.ts';

/**
 * Tells on which side of the edge of a bound the length of a paper lies: `inside` where a day more (or less) would not
 * do, `outside` where a day less (or more) would; `null` where it lies further off, or no length was judged.
 */
export function edgeOfLength({ because, reading }: Finding): 'inside' | 'outside' | null {
  const step = because.find(isOfLength);
  if (step === undefined) return null;
  const [from, to] = [toDay(step.from), toDay(step.to)];
  const fits = (end: Day) => isOfTerm(from, end, step.term, reading);
  if (fits(to - 1) && fits(to + 1)) return null;
  if (fits(to)) return 'inside';
  return fits(to - 1) || fits(to + 1) ? 'outside' : null;
}

type OfLength = Extract<Because, { readonly code: 'document-of-term' | 'document-of-other-length' }>;

function isOfLength(step: Because): step is OfLength {
  return step.code === 'document-of-term' || step.code === 'document-of-other-length';
}
