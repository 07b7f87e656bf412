import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import { type Extension, listOf } from '../../model/shapes/shape.ts';
import { actsSeen, type Sight } from '../sight/sight.ts';
import type { Call } from './calls.ts';
import { countTerm } from './count-term.ts';
import { namedAmong } from './match-triggers.ts';
import type { Terms } from './terms.ts';

/** The last good day of a call as it was extended, and what extended it. */
export type Extended = {
  readonly to: Day;
  readonly unknownYears: readonly number[];
  readonly because: readonly Because[];
  readonly grounds: readonly Evidence[];
};

/**
 * Extends terms: each act about a trigger that was done by the last good day then standing adds a term to that day, so
 * many times at most. An act of anybody counts that names the trigger; one that names nothing only if it is the bearer's
 * own, for the earliest whose term it can extend. One act extends one term.
 *
 * @param ends the last good day of each call before any extension
 */
export function extendTerms(
  { event, period, times }: Extension,
  ends: ReadonlyMap<Call, Day>,
  terms: Terms,
  sight: Sight,
): ReadonlyMap<Call, Extended> {
  const types = listOf(event);
  const own = new Set(actsSeen(sight, types));
  const acts = types
    .flatMap((type) => sight.run.acts.of(type)?.all ?? [])
    .filter(({ on }) => on <= sight.run.asOf)
    .sort((a, b) => a.on - b.on || Number(a.about === null) - Number(b.about === null));
  const extended = new Map([...ends].map(([call, to]) => [call, { ...NOT_EXTENDED, to }] as const));
  const calls = [...ends.keys()].sort((a, b) => a.trigger.on - b.trigger.on);
  const triggers = calls.map(({ trigger }) => trigger);
  for (const act of acts) {
    if (act.about === null && !own.has(act)) continue;
    const named = new Set(namedAmong(act, triggers));
    const call = calls.find((it) => named.has(it.trigger) && mayExtend(act, it, extended.get(it), times));
    const before = call === undefined ? undefined : extended.get(call);
    if (call === undefined || before === undefined) continue;
    const { day: to, unknownYears } = countTerm(before.to, period, null, terms.calendar);
    const step: Because = { code: 'extended', event: act.id, on: act.date, until: toPlainDate(to) };
    extended.set(call, {
      to,
      unknownYears: [...before.unknownYears, ...unknownYears],
      because: [...before.because, step],
      grounds: [...before.grounds, act.ground],
    });
  }
  return extended;
}

const NOT_EXTENDED: Omit<Extended, 'to'> = { unknownYears: [], because: [], grounds: [] };

function mayExtend(act: Act, { on }: Call, extended: Extended | undefined, times: number): boolean {
  if (extended === undefined || on === null || extended.because.length >= times) return false;
  return act.on >= on && act.on <= extended.to;
}
