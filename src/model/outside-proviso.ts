import type { Finding } from './finding.ts';

/** How a permission that was used stands to its proviso. */
export const PROVISO_VERDICTS = ['within', 'outside', 'unknown'] as const;
export type ProvisoOutcome = (typeof PROVISO_VERDICTS)[number];

/** How a finding says that a permission was used: within its proviso, outside it, or nobody knows; `null` where it was not used or has none. */
export function provisoOf({ because }: Pick<Finding, 'because'>): ProvisoOutcome | null {
  const codes = because.map(({ code }) => code);
  if (codes.includes('used-outside-proviso')) return 'outside';
  if (codes.includes('proviso-unknown')) return 'unknown';
  return codes.includes('proviso-holds') ? 'within' : null;
}

/** Tells whether a permission was used outside its proviso. */
export function isUsedOutside(finding: Pick<Finding, 'because'>): boolean {
  return provisoOf(finding) === 'outside';
}
