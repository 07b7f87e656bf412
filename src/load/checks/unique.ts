import { readCitation } from '../../model/citation.ts';
import type { NameIssues } from '../../model/issues/name-issues.ts';
import { field, type Place, textAt } from '../place.ts';
import { nameOf, problemAt, type Trouble } from '../problem.ts';

/** Demands that no two entries of a list bear the same id. The second and later ones are reported. */
export function demandUnique(
  entries: readonly Place[],
  key: string,
  code: Extract<keyof NameIssues, 'duplicate-id' | 'duplicate-provision'> = 'duplicate-id',
): readonly Trouble[] {
  const first = new Map<string, Place>();
  return entries.flatMap((entry) => {
    const place = field(entry, key);
    const written = textAt(place);
    if (written === null) return [];
    const id = code === 'duplicate-provision' ? (readCitation(written) ?? written) : written;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      return [];
    }
    return [problemAt(place, code, { id, earlier: nameOf(earlier) })];
  });
}
