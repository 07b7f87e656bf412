import { compareText } from '../../model/collections.ts';
import type { Unknown } from '../../model/report.ts';
import type { Ledger, Wait } from './ledger.ts';

/**
 * Each missing thing once, with the units it is missing for and the obligations that wait for it. What settles most
 * comes first: what is owed before what is only allowed, then by the number of findings that wait.
 */
export function listUnknowns({ waits }: Ledger): readonly Unknown[] {
  return [...waits.values()].sort(byPress).map(({ findings, missing, obligations, units }) => ({
    ...missing,
    units: [...units].sort(byUnit),
    obligations: [...obligations],
    findings,
  }));
}

// The sort is stable: what settles as much stays in the order of the law.
function byPress(a: Wait, b: Wait): number {
  return Number(b.owed) - Number(a.owed) || b.findings - a.findings;
}

// The organization as a whole comes before its units.
function byUnit(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}
