import type { UnlistedProvision } from '../../model/issues/law-issues.ts';

/** Writes the entry that the provisions lack, as it may be taken over. */
export function writeEntry({ ref, obligations }: UnlistedProvision): string {
  return `{ ref: "${ref}", kind: duty, obligations: [${obligations.join(', ')}] }`;
}
