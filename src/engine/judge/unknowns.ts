import { compareText } from '../../model/collections.ts';
import { LOG_COMPLETE } from '../../model/missing.ts';
import type { Unknown } from '../../model/report.ts';
import type { Ledger, Wait } from './ledger.ts';

/**
 * Each missing thing once, with the units it is missing for and the obligations that wait for it. What settles most
 * comes first: what is owed before what is only allowed, then by the number of findings that wait.
 */
export function listUnknowns({ waits }: Ledger): readonly Unknown[] {
  return [...waits.values()].sort(byPress).map(({ findings, missing, obligations, things, units }) => ({
    ...missing,
    units: [...units].sort(byUnit),
    ...(things.size === 0 ? null : { things: [...things].sort(compareText) }),
    obligations: [...obligations],
    findings,
  }));
}

// Since when the log is complete settles more than anything else, and is asked first. The sort is stable: what settles as
// much stays in the order of the law.
function byPress(a: Wait, b: Wait): number {
  return (
    Number(isOfLog(b)) - Number(isOfLog(a)) || Number(b.owed) - Number(a.owed) || b.findings - a.findings
  );
}

function isOfLog({ missing }: Wait): boolean {
  return missing.kind === 'records' && missing.name === LOG_COMPLETE;
}

// The organization as a whole comes before its units.
function byUnit(a: string | null, b: string | null): number {
  return compareText(a ?? '', b ?? '');
}
