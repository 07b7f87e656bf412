import { canonicalJson } from '../../engine/compile/digest.ts';
import { saysTheSame } from './mark-words.ts';
import type { PlaceMatch } from './match-places.ts';
import type { Place, RowPair, RowStatus } from './persandingan.ts';

/** What a change of a norm leaves the wording of its provision as it was. */
const WITHOUT_CHANGE: readonly RowPair['change'][] = ['unchanged', 'renumbered'];

/** Whether the content of a provision changed: the wordings decide where both are known, else the rulesets. */
export function hasChanged(a: Place, b: Place, pairs: readonly RowPair[]): boolean {
  const redated = a.from !== b.from || a.until !== b.until;
  if (a.text !== null && b.text !== null) return redated || !saysTheSame(a.text, b.text);
  const entries = a.kind !== b.kind || canonicalJson(a.reason) !== canonicalJson(b.reason);
  return redated || entries || pairs.some(({ change }) => !WITHOUT_CHANGE.includes(change));
}

/** What became of a provision from one version to the next. */
export function statusBetweenVersions({ a, b }: PlaceMatch, changed: boolean): RowStatus {
  if (a === null) return 'inserted';
  if (b === null) return 'deleted';
  const [gone, goes] = [a.kind === 'repealed', b.kind === 'repealed'];
  if (gone !== goes) return goes ? 'deleted' : 'inserted';
  if (a.ref !== b.ref) return 'moved';
  return changed ? 'changed' : 'kept';
}

/** How a provision of two regulations stands. */
export function statusBetweenRegulations({ a, b }: PlaceMatch, pairs: readonly RowPair[]): RowStatus {
  if (a !== null && b !== null) return 'matched';
  if (pairs.some((pair) => pair.a !== null && pair.b !== null)) return 'matched-elsewhere';
  return a === null ? 'only-in-b' : 'only-in-a';
}
