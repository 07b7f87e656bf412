import type { Unknown } from '../model/report.ts';

/** Something that would have to be known for a verdict. */
export type Missing = { readonly kind: Unknown['kind']; readonly name: string };
