import type { Because } from '../../model/because.ts';
import { isWithin, type Length, lengthParts } from '../../model/length.ts';
import { type Day, lastGoodDay } from '../../model/plain-date.ts';
import type { Paper } from '../../model/state-index.ts';
import type { ReadingName } from '../../model/terms.ts';
import { FITS, type Fitness } from './document-fitness.ts';

/**
 * Whether a paper runs for the term that a norm names: `exact` to the day, else to within a day, since people write
 * five years from 1 January to 31 December as well as to 1 January. Its end is not supposed where none is recorded.
 */
export function checkLength(paper: Paper, term: Length | null, reading: ReadingName | null): Fitness {
  if (term === null) return FITS;
  const { id, from, to } = paper.document;
  if (to === null || paper.to === null)
    return {
      fits: 'unknown',
      because: [{ code: 'document-end-unknown', document: id }],
      missing: [{ kind: 'document', name: id, field: 'to' }],
    };
  const fits = isOfTerm(paper.from, paper.to, term, reading);
  const code = fits ? 'document-of-term' : 'document-of-other-length';
  const because: Because = { code, document: id, from, to, term };
  return { fits, because: [because], missing: [] };
}

/** Tells whether the days from one to another are of a length: what is within the tolerance of a period is just that long. */
export function isOfTerm(from: Day, to: Day, term: Length, reading: ReadingName | null): boolean {
  const { bound, period } = lengthParts(term);
  const difference = to - lastGoodDay(from, period);
  const tolerance = reading === 'exact' ? 0 : 1;
  return isWithin(bound, Math.abs(difference) <= tolerance ? 0 : difference);
}
