import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Day } from '../../model/plain-date.ts';
import { type Doings, doingsSeen } from '../sight/doings.ts';
import { type Sight, since } from '../sight/sight.ts';
import { fill } from './fill.ts';
import type { Owed, Slot } from './slot.ts';
import type { Span } from './span.ts';

/** What the bearer did from a day on towards what is owed. */
export function doingsSince(day: Day, sight: Sight, { types }: Owed): Doings {
  const doings = doingsSeen(sight, types);
  return { ...doings, acts: since(day, doings.acts), unclear: since(day, doings.unclear) };
}

/**
 * A slot that is filled by so many acts of a span, or of the whole time where there is none.
 *
 * @param acts those that count for it, in the order of days
 * @param countsFrom the first day on which an act would have counted
 */
export function countedSlot(
  span: Span | null,
  acts: readonly Act[],
  doings: Doings,
  { types, needed }: Owed,
  countsFrom: Day,
  because: readonly Because[],
): Slot {
  // Without a window nothing begins or ends with the act that was enough: the last one is told.
  const isWithin = (day: Day) => span === null || (day >= span.from && (span.to === null || day <= span.to));
  const lastOf = ({ length }: readonly Act[]) => (span === null ? Math.max(needed, length) : needed);
  return {
    span,
    ...fill(acts, doings, needed, (completions) => completions[lastOf(completions) - 1], isWithin),
    owed: { types, needed },
    countsFrom,
    seamless: false,
    logged: true,
    breachedFrom: null,
    occurrence: null,
    because,
    settled: null,
  };
}
