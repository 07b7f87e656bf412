import { type Hours, hoursIn, isHours, isWorking, type Term } from '../../model/term.ts';
import { doublePeriod, halvePeriod } from './scale-period.ts';

/** Half of a term as it can be written, or `null` when it has none: of 24 hours 12, of 14 working days seven. */
export function halveTerm(term: Term): Term | null {
  if (isWorking(term)) return workingDays(Math.floor(term.days / 2));
  return isHours(term) ? hours(Math.floor(hoursIn(term) / 2)) : halvePeriod(term);
}

/** Twice a term. */
export function doubleTerm(term: Term): Term | null {
  if (isWorking(term)) return workingDays(term.days * 2);
  return isHours(term) ? hours(hoursIn(term) * 2) : doublePeriod(term);
}

function workingDays(days: number): Term | null {
  return days === 0 ? null : { days, count: 'working' };
}

function hours(count: number): Term | null {
  return count === 0 ? null : (`PT${count}H` as Hours);
}
