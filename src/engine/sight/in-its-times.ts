import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { Unit } from '../../model/state.ts';
import type { Days, Tenure } from '../../model/tenure.ts';
import type { Holders } from './holders.ts';
import type { Life } from './target.ts';

/** A time in which a unit holds a role, and those whose work it took over. */
export type InTime = { readonly life: Life | null; readonly before: Tenure['before'] | null };

/** The times in which a unit holds one of some roles, in their order: most units are always there, and hold theirs always. */
export function inItsTimes(unit: Unit, roles: readonly string[], holders: Holders): readonly InTime[] {
  const times = holders.timesOf(unit, roles);
  const tenure = holders.tenureOf(unit.id);
  if (times === null || tenure === null) return ALWAYS;
  const before = tenure.before.size === 0 ? null : tenure.before;
  const begun = times.filter(({ from }) => from <= holders.asOf).length;
  // Of several times the last one that has begun says whether anything is owed on the day judged.
  const telling = Math.max(0, begun - 1);
  return times.map((days, index) => ({
    before,
    life: {
      ...lifeOf(unit, days),
      ...(before !== null && days.from === tenure.life.from
        ? sinceOf(before, roles, days.from, holders)
        : {}),
      ...(index === telling ? {} : { quiet: true }),
    },
  }));
}

const ALWAYS: readonly InTime[] = [{ life: null, before: null }];

function lifeOf({ id }: Unit, days: Days): Life {
  const [from, until] = [dayOrNull(days.from), dayOrNull(days.until)];
  const [first, last] = [from, until].map((day) => (day === null ? null : toPlainDate(day)));
  return {
    from,
    until,
    step: Object.freeze({ code: 'unit-there', unit: id, from: first ?? null, until: last ?? null }),
  };
}

// Who took over from nobody that held the role begins as at an entry into force.
function sinceOf(
  before: Tenure['before'],
  roles: readonly string[],
  first: Day,
  holders: Holders,
): Pick<Life, 'since'> {
  const earlier = roles.flatMap((role) => holders.of(role)).filter(({ id }) => before.has(id));
  const days = earlier.flatMap((unit) => {
    const times = holders.timesOf(unit, roles);
    return times === null ? [Number.NEGATIVE_INFINITY] : times.map(({ from }) => from);
  });
  const since = Math.min(...days.filter((day) => day < first));
  return since < first ? { since: dayOrNull(since) } : {};
}

function dayOrNull(day: Day): Day | null {
  return Number.isFinite(day) ? day : null;
}
