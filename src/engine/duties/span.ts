import type { Window } from '../../model/evidence.ts';
import { type Day, toPlainDate, toPlainDateOrNull } from '../../model/plain-date.ts';

/** A span of days in which an act is owed, also as it is written; `to` is the last good day, `null` where the law names none. */
export type Span = { readonly from: Day; readonly to: Day | null; readonly window: Window };

/** A span with an end. */
export type ClosedSpan = Span & { readonly to: Day };

/** Makes a span. */
export function spanOf<To extends Day | null>(from: Day, to: To): Span & { readonly to: To } {
  return { from, to, window: { from: toPlainDate(from), to: toPlainDateOrNull(to) } };
}
