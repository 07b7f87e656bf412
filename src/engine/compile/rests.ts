import { groupBy } from '../../model/collections.ts';
import { breachesCalling, type Duty, deemedBy } from '../../model/duty.ts';
import type { Obligation } from '../../model/ruleset.ts';
import type { CompiledObligation } from './compile-obligation.ts';

/** The obligations whose lapse counts as an act for others, by the type of that act. */
export function deemersAmong(obligations: readonly Obligation[]): ReadonlyMap<string, readonly string[]> {
  const deemers = obligations.flatMap((obligation) =>
    dutiesOf(obligation).flatMap((duty) => {
      const type = deemedBy(duty);
      return type === null ? [] : [{ type, id: obligation.id }];
    }),
  );
  const byType = groupBy(deemers, ({ type }) => type);
  return new Map([...byType].map(([type, of]) => [type, [...new Set(of.map(({ id }) => id))]] as const));
}

/** The obligations on whose breach or lapse others rest. */
export function restsAmong(
  obligations: readonly CompiledObligation[],
  deemers: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, CompiledObligation> {
  const breached = obligations.flatMap(({ obligation }) => dutiesOf(obligation).flatMap(breachesCalling));
  const ids = new Set([...breached, ...[...deemers.values()].flat()]);
  if (ids.size === 0) return NONE;
  return new Map(
    obligations.flatMap((it) => (ids.has(it.obligation.id) ? [[it.obligation.id, it] as const] : [])),
  );
}

const NONE: ReadonlyMap<string, CompiledObligation> = new Map();

// Those of its dated wordings too.
function dutiesOf({ duty, versions }: Obligation): readonly Duty[] {
  return [duty, ...versions.flatMap((version) => version.duty ?? [])];
}
