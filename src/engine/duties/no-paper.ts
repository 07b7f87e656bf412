import type { Because } from '../../model/because.ts';
import { recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import type { Slot } from './slot.ts';

const INCOMPLETE: Because = Object.freeze({ code: 'records-incomplete', since: null });

/**
 * What rests on a paper of a type that is not recorded: while nobody says since when the records are complete it may be
 * there all the same.
 */
export function withoutPaper(slot: Slot, type: string, { run }: Sight): Slot {
  if (run.index.recordsSince !== null) return slot;
  const settled = { status: 'unknown', missing: recordsMissing([type], run) } as const;
  return { ...slot, because: [...slot.because, INCOMPLETE], settled };
}
