import type { Duty } from '../model/duty.ts';
import type { Period } from '../model/period.ts';
import type { WindowsRead } from './wording.ts';

/** By which length of windows the readings of a duty are named: named months are windows of a month. */
export function windowsRead(duty: Duty | undefined): WindowsRead {
  if (duty?.type !== 'recurring') return { every: null, since: null };
  return { every: duty.months === null ? duty.every : A_MONTH, since: null };
}

const A_MONTH = 'P1M' as Period;
