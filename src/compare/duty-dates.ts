import { isDated } from '../model/duty.ts';
import type { ComparedNorm } from './norm.ts';

/** Tells whether an obligation is owed by a day, in any of its dated wordings: a permission never is. */
export function isTimed({ wordings }: ComparedNorm): boolean {
  return wordings().some(({ norm }) => norm?.owed === true && isDated(norm.duty));
}
