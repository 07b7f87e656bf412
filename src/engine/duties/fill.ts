import type { Act } from '../../model/act.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Doings } from '../sight/doings.ts';
import type { Slot } from './slot.ts';

/** The acts up to the one by which a duty was done so many times; all of them where it was not. */
export function actsUntilDone(acts: readonly Act[], { tally }: Doings, needed: number): readonly Act[] {
  const filled = tally(acts).completions[needed - 1];
  return filled === undefined ? acts : acts.slice(0, acts.indexOf(filled) + 1);
}

/** What acts within a span come to: which one filled it, which are lacking, and which leave it open. */
export function fill(
  acts: readonly Act[],
  { isComposed, tally, unclear }: Doings,
  needed: number,
  filledBy: (completions: readonly Act[]) => Act | undefined,
  isInTime: (day: Day) => boolean,
): Pick<Slot, 'filledBy' | 'acts' | 'unclear' | 'lacks' | 'done'> {
  const { completions, lacks } = tally(acts);
  const filled = filledBy(completions) ?? null;
  const open = unclear.length === 0 ? unclear : unclear.filter(({ on }) => isInTime(on));
  // Most acts have no parts: nothing more is to be said of them.
  if (!isComposed) return { filledBy: filled, acts, unclear: open };
  const done = Math.min(completions.length, needed);
  return { filledBy: filled, acts, unclear: open, lacks: filled === null ? lacks : [], done };
}
