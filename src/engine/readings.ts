import type { Options } from '../model/options.ts';
import type { Contest } from '../model/report.ts';
import type { Obligation } from '../model/ruleset.ts';
import type { ReadingName, Status } from '../model/terms.ts';
import { ownEntry } from '../model/vocabulary.ts';
import type { Judgement } from './slot.ts';

/** The reading used for an obligation and those that stand against it. */
export type Choice = { readonly used: ReadingName | null; readonly rivals: readonly ReadingName[] };

/** Chooses the reading of an obligation: the caller's for it, else for its topic, else the default of the data. */
export function chooseReading(obligation: Obligation, options: Options): Choice {
  const { readings, duty } = obligation;
  if (readings === null) return { used: duty.type === 'recurring' ? duty.window : null, rivals: [] };
  const names = [readings.default, ...readings.rivals];
  const wanted = ownEntry(options.readings, obligation.id) ?? ownEntry(options.readings, obligation.topic);
  const used = wanted !== undefined && names.includes(wanted) ? wanted : readings.default;
  return { used, rivals: names.filter((name) => name !== used) };
}

/** Finds the rivals under which a verdict would be of another class. */
export function findContests(
  judged: Judgement,
  rivals: ReadonlyMap<ReadingName, readonly Judgement[]>,
): readonly Contest[] | null {
  const contests = [...rivals].flatMap(([reading, judgements]) => {
    const counterpart = counterpartOf(judged, judgements);
    if (counterpart === undefined || classOf(counterpart.status) === classOf(judged.status)) return [];
    return [{ reading, status: counterpart.status }];
  });
  return contests.length === 0 ? null : contests;
}

type VerdictClass = 'kept' | 'failed' | 'open' | 'unknown' | 'none';

const CLASSES: Readonly<Record<Status, VerdictClass>> = {
  met: 'kept',
  due: 'kept',
  breached: 'failed',
  'met-late': 'failed',
  outstanding: 'open',
  unknown: 'unknown',
  'not-applicable': 'none',
  'not-in-force': 'none',
  optional: 'none',
};

/** The class of a status: a rival reading contests a verdict only when it changes its class. */
export function classOf(status: Status): VerdictClass {
  return CLASSES[status];
}

/**
 * The rival's window to compare with: that of the same milestone; else the one that contains this window's
 * last good day, the latest-starting if several; else the one that was missed before it and still stood open.
 */
function counterpartOf(judged: Judgement, rivals: readonly Judgement[]): Judgement | undefined {
  const { occurrence, span } = judged.slot;
  if (occurrence !== null) return rivals.find((rival) => rival.slot.occurrence === occurrence);
  const day = span?.to ?? null;
  if (day === null) return undefined;
  return (
    latest(rivals.filter((rival) => contains(rival, day))) ??
    latest(rivals.filter((rival) => stoodOpen(rival, day)))
  );
}

function contains({ slot: { span } }: Judgement, day: number): boolean {
  return span !== null && span.to !== null && span.from <= day && day <= span.to;
}

function stoodOpen({ slot: { span, filledBy } }: Judgement, day: number): boolean {
  return span !== null && span.to !== null && span.to < day && (filledBy === null || filledBy.on >= day);
}

function latest(judgements: readonly Judgement[]): Judgement | undefined {
  return judgements.reduce<Judgement | undefined>((best, next) => {
    const from = (judgement: Judgement) => judgement.slot.span?.from ?? Number.NEGATIVE_INFINITY;
    return best === undefined || from(next) > from(best) ? next : best;
  }, undefined);
}
