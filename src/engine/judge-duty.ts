import { toPlainDate } from '../model/plain-date.ts';
import type { Because } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import type { ReadingName } from '../model/terms.ts';
import { evidenceOf } from './act.ts';
import { judgeStanding } from './duties/standing.ts';
import type { DutyContext, Timeline } from './duty-context.ts';
import type { Target } from './fan-out.ts';
import { makeSlots, type TimedDuty } from './make-slots.ts';
import { policyFor } from './policy.ts';
import { chooseReading, findContests } from './readings.ts';
import { contextFor, type Run } from './run.ts';
import { type Judgement, judgeSlot } from './slot.ts';
import type { Outcome } from './verdict.ts';

/** Judges a duty that applies: every window begun by the day judged, the first to come, and those up to the horizon. */
export function judgeDuty(
  obligation: Obligation,
  target: Target,
  run: Run,
  time: Timeline,
): readonly Outcome[] {
  const { used, rivals } = chooseReading(obligation, run.options);
  const policy = policyFor(obligation, run.options);
  const context = contextFor(run, target, { time, policy, obligation, reading: used });
  const { duty } = obligation;
  if (duty.type === 'standing') {
    const roles = target.unit === null ? [] : run.holders.rolesOf(target.unit);
    return [judgeStanding(duty, context, roles)];
  }
  const underRivals = judgeRivals(duty, rivals, context);
  const judged = judgeSlots(duty, context);
  const listed = listedOf(judged, time);
  return judged.map((judgement) =>
    outcomeOf(judgement, time, {
      reading: used,
      policy,
      contested: findContests(judgement, underRivals),
      listed: listed.has(judgement),
    }),
  );
}

function judgeSlots(duty: TimedDuty, context: DutyContext): readonly Judgement[] {
  const { asOf, recordsSince } = context.time;
  return makeSlots(duty, context).map((slot) => judgeSlot(slot, asOf, recordsSince));
}

function judgeRivals(
  duty: TimedDuty,
  rivals: readonly ReadingName[],
  context: DutyContext,
): ReadonlyMap<ReadingName, readonly Judgement[]> {
  return new Map(rivals.map((reading) => [reading, judgeSlots(duty, { ...context, reading })]));
}

// A duty whose first window has not begun is still told, by that window, rather than passed over in silence.
function listedOf(judged: readonly Judgement[], time: Timeline): ReadonlySet<Judgement> {
  const listed = judged.filter(({ slot }) => slot.span === null || slot.span.from <= time.until);
  return new Set(listed.length > 0 ? listed : judged.slice(0, 1));
}

type Standing = Required<Pick<Outcome, 'reading' | 'policy' | 'contested' | 'listed'>>;

function outcomeOf(judgement: Judgement, time: Timeline, standing: Standing): Outcome {
  const { slot, status, breachedFrom, missing } = judgement;
  const done =
    slot.filledBy !== null && (status === 'met' || status === 'met-late') ? slot.filledBy.on : null;
  return {
    status,
    missing,
    breachedFrom,
    span: slot.span,
    metOn: done,
    occurrence: slot.occurrence,
    evidence: slot.acts.map(evidenceOf),
    because: [...slot.because, ...reasonsOf(judgement, time)],
    reading: standing.reading,
    policy: standing.policy,
    contested: standing.contested,
    listed: standing.listed,
  };
}

function reasonsOf({ slot, status, recordsIncomplete }: Judgement, time: Timeline): readonly Because[] {
  const acts = slot.acts.map(
    (act): Because => ({ code: 'act', event: act.id, type: act.type, on: toPlainDate(act.on) }),
  );
  const { types, needed } = slot.owed;
  const short: Because[] =
    slot.filledBy === null && types.length > 0 && status !== 'not-applicable'
      ? [{ code: 'no-act', types, done: slot.acts.length, needed }]
      : [];
  const since: Because[] =
    time.recordsSince !== null &&
    (recordsIncomplete || (slot.verdict?.missing ?? []).some(({ kind }) => kind === 'records'))
      ? [{ code: 'records-incomplete', since: toPlainDate(time.recordsSince) }]
      : [];
  return [...acts, ...short, ...since];
}
