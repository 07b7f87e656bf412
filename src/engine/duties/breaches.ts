import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Finding } from '../../model/finding.ts';
import type { Missing } from '../../model/missing.ts';
import { writeOccurrence } from '../../model/occurrence.ts';
import { type PlainDate, toDay, toPlainDate } from '../../model/plain-date.ts';
import { partyIds } from '../../model/ruleset.ts';
import { isFailed } from '../../model/status.ts';
import { isAmong } from '../sight/actors.ts';
import type { Run } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import { isOfBefore } from '../sight/taken-over.ts';
import type { Call } from './calls.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Timeline } from './timeline.ts';

/**
 * The breaches of obligations that call for something of a bearer: each from its first day, whether or not it was made
 * good since. Whoever bears for itself answers for its own breach, an office for anybody's.
 *
 * @param by the roles whose breaches alone count; `null` where anybody's do
 */
export function breachesSeen(
  obligations: readonly string[],
  by: readonly string[] | null,
  time: Timeline,
  sight: Sight,
): readonly Call[] {
  return obligations
    .flatMap((obligation) => sight.run.findingsOf(obligation))
    .filter((finding) => concernsBearer(finding, by, sight))
    .flatMap((finding) => callOf(finding, time, sight));
}

/** What a duty upon a breach gives where there is none. */
export function noBreachSlot(obligations: readonly string[]): Slot {
  const steps = obligations.map((obligation): Because => ({ code: 'no-breach-of', obligation }));
  return settledSlot(steps, { status: 'not-applicable', uncalled: true });
}

function concernsBearer(
  { bearer, breachedFrom, thing, unit }: Finding,
  by: readonly string[] | null,
  { run, target }: Sight,
): boolean {
  if (by !== null) {
    if (unit === null) return partyIds(bearer).some((role) => by.includes(role));
    return run.holders.actingFor(by).ids.has(unit);
  }
  if (target.thing !== null) return thing === target.thing.id;
  const day = breachedFrom === null ? run.asOf : toDay(breachedFrom);
  if (target.about !== null) return unit === target.about || isOfBefore(unit, day, target.aboutBefore);
  if (target.actor !== 'unit') return true;
  return unit === null ? target.unit === null : isAmong(target.holders, unit, day);
}

function callOf(finding: Finding, time: Timeline, { run }: Sight): readonly Call[] {
  const { missing, obligation, status, window } = finding;
  if (isFailed(status)) return [breachOn(finding.breachedFrom, finding, time, NOTHING, run)];
  if (status !== 'unknown' || missing.length === 0) return [];
  // What is not known may have been missed, if its last day is past.
  const day = firstDayMissed(finding, time, run);
  if (toDay(day ?? window?.from ?? run.asOfDate) > run.asOf) return [];
  return [
    { ...breachOn(day, finding, time, missing, run), because: [{ code: 'breach-of-unknown', obligation }] },
  ];
}

// What was due before anything bound the unit can be in breach from the day on which something did.
function firstDayMissed({ bearer, dueOn, unit }: Finding, { bases }: Timeline, run: Run): PlainDate | null {
  if (dueOn === null) return null;
  const holder = run.index.units.find(({ id }) => id === unit);
  const [first] = (holder && run.holders.timesOf(holder, partyIds(bearer))) ?? [];
  const bound = [toDay(dueOn) + 1, bases['in-force'] ?? NEVER, first?.from ?? NEVER];
  return toPlainDate(Math.max(...bound));
}

const NEVER = Number.NEGATIVE_INFINITY;
const NOTHING: readonly never[] = [];

function breachOn(
  day: PlainDate | null,
  finding: Finding,
  { inForceFrom }: Timeline,
  doubt: readonly Missing[],
  { index }: Run,
): Call {
  const { obligation, occurrence, thing = null, unit } = finding;
  const of = [thing, writeOccurrence(finding)].filter((it) => it !== null).join(' ');
  const step: Because = { code: 'breach-of', obligation, unit, on: day };
  const grounds = finding.evidence.map(asGround);
  const about = occurrence?.kind === 'trigger' ? (occurrence.about ?? thing) : thing;
  const on = day === null ? null : toDay(day);
  const trigger: Act = {
    kind: 'event',
    id:
      occurrence?.kind === 'trigger'
        ? occurrence.id
        : occurrence?.kind === 'document'
          ? occurrence.document
          : null,
    type: obligation,
    unit,
    on: on ?? inForceFrom,
    date: day ?? toPlainDate(inForceFrom),
    about,
    names: index.namesOf(about, on ?? inForceFrom),
    covers: null,
    facts: null,
    evidence: grounds[0] ?? NO_EVIDENCE,
    ground: grounds[0] ?? NO_EVIDENCE,
    step,
    breach: { kind: 'breach', obligation, of: of === '' ? null : of, unit, on: day },
  };
  return { trigger, on, doubt, because: [step], grounds };
}

const NO_EVIDENCE: Evidence = Object.freeze({
  kind: 'event',
  as: 'ground',
  id: null,
  type: null,
  on: null,
  evidence: null,
});

// What showed how the breach came about is what its consequence rests on.
function asGround(evidence: Evidence): Evidence {
  return evidence.as === 'ground' ? evidence : { ...evidence, as: 'ground' };
}
