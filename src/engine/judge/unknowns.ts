import { compareText } from '../../model/collections.ts';
import type { Unknown } from '../../model/report.ts';
import type { Ledger } from './ledger.ts';

/** Each missing thing once, with the units it is missing for and the obligations that wait for it, in their order. */
export function listUnknowns({ waits }: Ledger): readonly Unknown[] {
  return [...waits.values()].map(({ missing, obligations, units }) => ({
    ...missing,
    units: [...units].sort(byUnit),
    obligations: [...obligations],
  }));
}

// The organization as a whole comes before its units.
function byUnit(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}
