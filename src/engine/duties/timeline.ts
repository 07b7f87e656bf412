import type { Because } from '../../model/because.ts';
import type { Day, PlainDate } from '../../model/plain-date.ts';
import type { Base } from '../../model/relative-day.ts';
import type { Transition } from '../../model/terms.ts';

/** The days that bound a judgement. */
export type Timeline = {
  /** The first day on which the obligation binds. */
  readonly inForceFrom: Day;
  /** The day on which this wording began, where another may have bound before it; `null` of one without a first day. */
  readonly wordingFrom: PlainDate | null;
  /** The days of the regulation itself from which a term may run; `null` where the text leaves one blank. */
  readonly bases: Readonly<Record<Base, Day | null>>;
  /** The last day on which it binds; `null` while it goes on. */
  readonly inForceUntil: Day | null;
  /** What the wording that follows does with what this one began; `null` where none follows. */
  readonly transition: Transition | null;
  /** The last day of the regulation itself, until which what this wording began may go on. */
  readonly runsUntil: Day | null;
  /** The first day of what it is owed for, where that is not always there. */
  readonly lifeFrom?: Day;
  readonly asOf: Day;
  /** The last day for which windows are wanted: `asOf` or a later horizon. */
  readonly until: Day;
  /** Why it binds no longer than that; left out where its wording says so. */
  readonly bounds?: Because;
  /** The first day of those whose work whoever bears it took over: from then on what they did counts, and windows run; left out where nothing was taken over. */
  readonly since?: Day;
};

/** The first day from which what was done counts: a unit that took over from others goes on where they stood. */
export function countsSince({ inForceFrom, since }: Timeline): Day {
  return since ?? inForceFrom;
}

/** Tells whether an obligation binds on a day. */
export function bindsOn({ inForceFrom, inForceUntil }: Timeline, day: Day): boolean {
  return day >= inForceFrom && (inForceUntil === null || day <= inForceUntil);
}

/** The last day whose facts can tell anything: the day judged, or the last one on which the obligation binds. */
export function lastDayJudged({ asOf, inForceUntil }: Timeline): Day {
  return inForceUntil === null ? asOf : Math.min(asOf, inForceUntil);
}

/** The same of what this wording began, which may outlive it. */
export function lastDayOfBegun(time: Timeline): Day {
  const { asOf, runsUntil, transition } = time;
  if (transition === null) return lastDayJudged(time);
  return runsUntil === null ? asOf : Math.min(asOf, runsUntil);
}
