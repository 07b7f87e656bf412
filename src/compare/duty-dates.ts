import { isDated } from '../model/duty.ts';
import type { ComparedNorm } from './norm.ts';

/** Tells whether an obligation is owed by a day: a permission never is. */
export function isTimed({ owed, duty }: ComparedNorm): boolean {
  return owed && isDated(duty);
}
