import type { Because, WindowNaming } from '../../model/because.ts';
import { type DueDay, dueDayIn } from '../../model/due-day.ts';
import { toPlainDate } from '../../model/plain-date.ts';
import { type DueIn, dueAbout } from './dues.ts';
import { spanOf } from './span.ts';

/**
 * An act in each period by a certain day of it. A part of a period that begins after that day owes nothing. Whoever is bound
 * on that day owes it.
 */
export function dueOnEach(dueOn: DueDay, naming: WindowNaming): DueIn {
  return (period) => {
    const day = dueDayIn(period.to, dueOn);
    if (day < period.from) return null;
    const about = { from: toPlainDate(period.from), to: toPlainDate(period.to) };
    const step: Because = { code: 'due-on', ...naming, ...about, ...dueOn };
    return dueAbout(period, { span: spanOf(period.from, day), unknownYears: [], step, appliesOn: day });
  };
}
