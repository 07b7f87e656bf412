import { compareText } from '../../model/collections.ts';
import { LOG_COMPLETE } from '../../model/missing.ts';
import type { Unknown } from '../../model/report.ts';
import type { Ledger, Wait } from './ledger.ts';

/** Each missing thing once, with the units it is missing for and the obligations that wait for it, in their order. */
export function listUnknowns({ waits }: Ledger): readonly Unknown[] {
  return [...waits.values()].sort(byPress).map(({ missing, obligations, units }) => ({
    ...missing,
    units: [...units].sort(byUnit),
    obligations: [...obligations],
  }));
}

// Since when the log is complete settles more than anything else, and is asked first. The sort is stable.
function byPress(a: Wait, b: Wait): number {
  return Number(isOfLog(b)) - Number(isOfLog(a));
}

function isOfLog({ missing }: Wait): boolean {
  return missing.kind === 'records' && missing.name === LOG_COMPLETE;
}

// The organization as a whole comes before its units.
function byUnit(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}
