import type { Because } from '../../model/because.ts';
import { type Day, toPlainDate, toPlainDateOrNull } from '../../model/plain-date.ts';
import { type Settled, type Slot, settledSlot } from './slot.ts';

/**
 * A breach that is over: it stays told. Its window is the time in which things were not as they have to be, so that
 * whoever reads the verdict sees from when to when.
 *
 * @param spell the time: `knownFrom` is its first day where somebody has recorded one
 */
export function overBreach(
  { from, knownFrom, to }: { readonly from: Day; readonly knownFrom: Day | null; readonly to: Day },
  because: readonly Because[],
  settled: Settled,
): Slot {
  const window = { from: toPlainDateOrNull(knownFrom), to: toPlainDate(to) };
  const over: Because = { code: 'breach-over', ...window };
  const past: Settled = { ...settled, breachedFrom: knownFrom, breachedUntil: to };
  return { ...settledSlot([...because, over], past), span: { from, to, window } };
}
