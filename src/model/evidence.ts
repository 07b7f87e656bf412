import type { PlainDate } from './plain-date.ts';

/** The days between which an act counts; `to` is the last good day, `null` where the law names none. */
export type Window = { readonly from: PlainDate | null; readonly to: PlainDate | null };

/** An event, document or fact that a finding rests on. */
export type Evidence = {
  readonly kind: 'event' | 'document' | 'fact';
  /**
   * `deed`: it shows what was done, or what is so. `ground`: the duty rests on it: what called for it, the paper whose
   * period counts, the fact by which it applies.
   */
  readonly as: 'deed' | 'ground';
  /** The id of the event or document (an event may have none), or the name of the fact. */
  readonly id: string | null;
  /** The type of the event or document; `null` for a fact. */
  readonly type: string | null;
  /** The day of the event, the first day of the document, the day from which a fact holds. */
  readonly on: PlainDate | null;
  /** What the state names as proof. */
  readonly evidence: string | null;
};
