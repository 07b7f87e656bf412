import type { ChangedShare, PersandinganRow } from './persandingan.ts';

/** Counts how much of the older text an amendment changes; what was repealed before does not count. */
export function shareOf(rows: readonly PersandinganRow[], byWording: boolean): ChangedShare {
  const count = (holds: (row: PersandinganRow) => boolean) => rows.filter(holds).length;
  const of = count(({ a }) => a !== null && a.kind !== 'repealed');
  const inserted = count(({ status }) => status === 'inserted');
  const deleted = count(({ status }) => status === 'deleted');
  const changed = count(({ status, changed }) => changed && (status === 'changed' || status === 'moved'));
  return { of, changed, inserted, deleted, aboveHalf: (changed + inserted + deleted) * 2 > of, byWording };
}
