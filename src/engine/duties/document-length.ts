import type { Because } from '../../model/because.ts';
import type { Period } from '../../model/period.ts';
import { type Day, lastGoodDay } from '../../model/plain-date.ts';
import type { Paper } from '../../model/state-index.ts';
import type { ReadingName } from '../../model/terms.ts';
import { FITS, type Fitness } from './document-fitness.ts';

/**
 * Whether a paper runs for the term that a norm names: `exact` to the day, else to within a day, since people write
 * five years from 1 January to 31 December as well as to 1 January. Its end is not supposed where none is recorded.
 */
export function checkLength(paper: Paper, term: Period | null, reading: ReadingName | null): Fitness {
  if (term === null) return FITS;
  const { id, from, to } = paper.document;
  if (to === null || paper.to === null)
    return {
      fits: 'unknown',
      because: [{ code: 'document-end-unknown', document: id }],
      missing: [{ kind: 'document', name: id, field: 'to' }],
    };
  const fits = isOfTerm(paper.from, paper.to, term, reading === 'exact' ? 0 : 1);
  const code = fits ? 'document-of-term' : 'document-of-other-length';
  const because: Because = { code, document: id, from, to, term };
  return { fits, because: [because], missing: [] };
}

function isOfTerm(from: Day, to: Day, term: Period, tolerance: number): boolean {
  return Math.abs(to - lastGoodDay(from, term)) <= tolerance;
}
