import { takesPolicy } from '../../model/duty.ts';
import type { Options } from '../../model/options.ts';
import type { Period } from '../../model/period.ts';
import type { ReadingName } from '../../model/terms.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import type { Former } from '../duties/carry-over.ts';
import type { Lay } from '../duties/lay.ts';
import { layInTime, tellOnce } from '../duties/lay-in-time.ts';
import { layBinding, layWhole } from '../duties/lay-out.ts';
import { layTowardsOthers } from '../duties/lay-towards-others.ts';
import type { Terms } from '../duties/terms.ts';
import type { Timeline } from '../duties/timeline.ts';
import type { WorkingCalendar } from '../duties/working-calendar.ts';
import { chooseReading } from './choose-reading.ts';

/** A norm under a reading that stands against the one used. */
export type Rival = { readonly reading: ReadingName; readonly lay: Lay };

/** A norm with everything that depends on the law, the day, the readings and the policy, but on no state. */
export type PreparedNorm = Terms & {
  /** Lays out what is owed of a target. */
  readonly lay: Lay;
  /** The same with what comes due after its last day, and whether or not it applies. */
  readonly whole: Lay;
  readonly rivals: readonly Rival[];
  /** The same norm between other days: those of a thing for which it is owed. */
  readonly between: (time: Timeline) => PreparedNorm;
};

/**
 * Makes a norm ready for judging states on a day.
 *
 * @param former the wording before it, where this one takes over what that began
 */
export function prepareNorm(
  norm: CompiledNorm,
  time: Timeline,
  calendar: WorkingCalendar,
  options: Options,
  former: Former | null,
): PreparedNorm {
  const { used, rivals } = chooseReading(norm, options);
  const termsAs = (reading: ReadingName | null): Terms => ({
    norm,
    time,
    reading,
    policy: policyFor(norm, reading, options),
    calendar,
  });
  const terms = termsAs(used);
  // A permission is never owed, so that no reading of it changes anything.
  const contested = norm.optional ? [] : rivals;
  const whole = layWhole(terms, former);
  const lay = (as: Terms, all: Lay) => layTowardsOthers(layInTime(layBinding(all, as), as), as);
  // Written out field by field: spreading is many times slower.
  return {
    norm,
    time,
    between: (other) => prepareNorm(norm, other, calendar, options, formerWithin(former, time, other)),
    reading: terms.reading,
    policy: terms.policy,
    calendar,
    whole,
    lay: norm.optional ? layBinding(whole, terms) : tellOnce(lay(terms, whole)),
    rivals: contested.map((reading) => {
      const rival = termsAs(reading);
      return { reading, lay: lay(rival, layWhole(rival, former)) };
    }),
  };
}

// Of something that came after the wording nothing was open; of what came before that, only since its first day.
function formerWithin(
  former: Former | null,
  time: Timeline,
  { inForceFrom, lifeFrom }: Timeline,
): Former | null {
  if (former === null || inForceFrom > time.inForceFrom) return null;
  return lifeFrom === undefined || lifeFrom <= former.inForceFrom ? former : former.since(lifeFrom);
}

// One for the obligation itself, else one for its topic; never for a duty that the law dates, as it is read.
function policyFor(
  { obligation }: CompiledNorm,
  reading: ReadingName | null,
  { policy }: Options,
): Period | null {
  if (!takesPolicy(obligation.duty, reading ?? undefined)) return null;
  return ownEntry(policy, obligation.id) ?? ownEntry(policy, obligation.topic) ?? null;
}
