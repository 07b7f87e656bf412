import type { PlainDate } from '../../model/plain-date.ts';
import type { Obligation, ObligationVersion } from '../../model/ruleset.ts';

/** An obligation as it stood between two days; `null` obligation where it is declared that nothing bound. */
export type Segment = {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly obligation: Obligation | null;
};

/** Lays out the dated versions of an obligation; what a version does not say is as in the obligation itself. */
export function segmentsOf(obligation: Obligation): readonly Segment[] {
  if (obligation.versions.length === 0) return [{ from: null, until: null, obligation }];
  return obligation.versions.map((version) => ({
    from: version.from,
    until: version.until,
    obligation: version.gap ? null : mergeVersion(obligation, version),
  }));
}

function mergeVersion(obligation: Obligation, version: ObligationVersion): Obligation {
  const { from: _from, until: _until, gap: _gap, ...changes } = version;
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...obligation, ...(Object.fromEntries(said) as Partial<Obligation>) };
}
