import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import { type Day, toPlainDateOrNull } from '../../model/plain-date.ts';

/** An act or a paper that calls for something, and for how long: an act from its day on, a paper while it runs. */
export type Occasion = TimeCalledFor & { readonly act: Act };

/** A time in which something is called for; `to: null` while it goes on. */
export type TimeCalledFor = { readonly from: Day; readonly to: Day | null };

/** When something is called for, of which there is at least one time; and what says that it no longer is. */
export type CalledFor = {
  /** In their order, none touching the next. */
  readonly times: readonly [TimeCalledFor, ...TimeCalledFor[]];
  /** The last paper, where it has run out by the day judged; else `null`. */
  readonly over: Because | null;
};

/** Lays together when several occasions, of which there is at least one, call for something. */
export function timesCalledFor(occasions: readonly Occasion[], lastDayJudged: Day): CalledFor {
  const times = joinTimes(occasions);
  const over = isCalledFor(times, lastDayJudged) ? null : stepOfPaper(lastOf(occasions));
  return { times, over };
}

/** Tells whether a day lies in one of the times. */
export function isCalledFor(times: readonly TimeCalledFor[], day: Day): boolean {
  return times.some(({ from, to }) => from <= day && (to === null || day <= to));
}

function joinTimes(occasions: readonly Occasion[]): CalledFor['times'] {
  const times: TimeCalledFor[] = [];
  for (const { from, to } of [...occasions].sort((a, b) => a.from - b.from)) {
    const last = times[times.length - 1];
    if (last === undefined || (last.to !== null && last.to + 1 < from)) times.push({ from, to });
    else if (last.to !== null)
      times[times.length - 1] = { from: last.from, to: to === null ? null : Math.max(last.to, to) };
  }
  return times as unknown as CalledFor['times'];
}

// What has an end is a paper.
function lastOf(occasions: readonly Occasion[]): Occasion {
  return occasions.reduce((last, next) => ((next.to ?? 0) > (last.to ?? 0) ? next : last));
}

function stepOfPaper({ act, to }: Occasion): Because {
  return { code: 'document', document: act.id ?? act.type, from: act.date, to: toPlainDateOrNull(to) };
}
