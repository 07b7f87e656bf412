import type { Duty } from '../model/duty.ts';
import type { Norm } from './norm.ts';

/** Tells whether the law itself gives a duty a day by which it is owed. */
export function isDated(duty: Duty): boolean {
  switch (duty.type) {
    case 'recurring':
      return duty.every !== null;
    case 'milestones':
      return duty.document !== null;
    case 'response':
      return duty.within !== null;
    case 'once':
      return duty.by !== null;
    case 'document':
      return duty.term !== null;
    default:
      return false;
  }
}

/** Tells whether an obligation is owed by a day: a permission never is. */
export function isTimed({ owed, duty }: Norm): boolean {
  return owed && isDated(duty);
}
