import { takesPolicy } from '../../model/duty.ts';
import type { Options } from '../../model/options.ts';
import type { Period } from '../../model/period.ts';
import type { ReadingName } from '../../model/terms.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import type { Lay } from '../duties/lay.ts';
import { layInTime, tellOnce } from '../duties/lay-in-time.ts';
import { layOut } from '../duties/lay-out.ts';
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
  readonly rivals: readonly Rival[];
  /** The same norm between other days: those of a thing for which it is owed. */
  readonly between: (time: Timeline) => PreparedNorm;
};

/** Makes a norm ready for judging states on a day. */
export function prepareNorm(
  norm: CompiledNorm,
  time: Timeline,
  calendar: WorkingCalendar,
  options: Options,
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
  // Written out field by field: spreading is many times slower.
  return {
    norm,
    time,
    between: (other) => prepareNorm(norm, other, calendar, options),
    reading: terms.reading,
    policy: terms.policy,
    calendar,
    lay: norm.optional || norm.applies === null ? layOut(terms) : tellOnce(layInTime(layOut(terms), terms)),
    rivals: contested.map((reading) => {
      const rival = termsAs(reading);
      return { reading, lay: layInTime(layOut(rival), rival) };
    }),
  };
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
