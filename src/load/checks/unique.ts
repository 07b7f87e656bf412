import { quote } from '../../model/issue.ts';
import { field, type Place, textAt } from '../place.ts';
import { namePlace, type Problem, problemAt } from '../problem.ts';

/** Demands that no two entries of a list bear the same id. The second and later ones are reported. */
export function demandUnique(
  entries: readonly Place[],
  key: string,
  code = 'duplicate-id',
): readonly Problem[] {
  const first = new Map<string, Place>();
  return entries.flatMap((entry) => {
    const place = field(entry, key);
    const id = textAt(place);
    if (id === null) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      return [];
    }
    const message = `${namePlace(place)} repeats ${quote(id)}, which ${namePlace(earlier)} bears already`;
    return [problemAt(place, code, message, 'an id that no other entry bears')];
  });
}
