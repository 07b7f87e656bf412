import type { Because } from '../../model/because.ts';
import { toPlainDate } from '../../model/plain-date.ts';
import type { Status } from '../../model/terms.ts';
import type { Slot } from '../duties/slot.ts';
import type { Grounds } from './grounds.ts';

/** The steps that lead to the verdict on a slot: why it applies, what is owed, what was done, what is lacking. */
export function reasonsOf(slot: Slot, status: Status, { applies, sight }: Grounds): readonly Because[] {
  const steps: Because[] = [...applies, ...slot.because];
  for (const { step } of slot.acts) steps.push(step);
  const { by = null, types, needed } = slot.owed;
  if (slot.filledBy === null && types.length > 0 && status !== 'not-applicable')
    steps.push(
      by === null
        ? { code: 'no-act', types, done: slot.acts.length, needed }
        : { code: 'no-act-by', types, by },
    );
  const { recordsSince } = sight.run.index;
  if (recordsSince !== null && lacksRecords(slot, status))
    steps.push({ code: 'records-incomplete', since: toPlainDate(recordsSince) });
  return steps;
}

function lacksRecords({ settled }: Slot, status: Status): boolean {
  if (settled === null) return status === 'unknown';
  return (settled.missing ?? []).some(({ kind }) => kind === 'records');
}
