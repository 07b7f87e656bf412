import type { Window } from '../../model/evidence.ts';
import { type PlainDate, toDay } from '../../model/plain-date.ts';
import type { Obligation, ObligationVersion } from '../../model/ruleset.ts';
import type { Transition } from '../../model/terms.ts';

/** An obligation as it stood between two days; `null` obligation where it is declared that nothing bound. */
export type Segment = {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  readonly obligation: Obligation | null;
  /** What becomes of what the wording before it began; `null` where none bound before it. */
  readonly transition: Transition | null;
};

/** Lays out the dated versions of an obligation; what a version does not say is as in the obligation itself. */
export function segmentsOf(obligation: Obligation): readonly Segment[] {
  if (obligation.versions.length === 0) return [{ from: null, until: null, obligation, transition: null }];
  return obligation.versions.map((version) => ({
    from: version.from,
    until: version.until,
    transition: version.transition,
    obligation: version.gap ? null : mergeVersion(obligation, version),
  }));
}

/** The segments of an obligation in the order of days. */
export function segmentsInTime(obligation: Obligation): readonly Segment[] {
  return inTime(segmentsOf(obligation));
}

function inTime<Dated extends Pick<Segment, 'from'>>(spans: readonly Dated[]): readonly Dated[] {
  return [...spans].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** What an obligation says now: of its dated wordings the newest one that binds. */
export function latestWording(obligation: Obligation): Obligation {
  return segmentsInTime(obligation).reduce((latest, segment) => segment.obligation ?? latest, obligation);
}

/**
 * The days between which an obligation binds by its own dated wordings, each span whole; none of one that has no days of its
 * own and binds as long as its regulation.
 */
export function bindingSpans(versions: readonly ObligationVersion[]): readonly Window[] {
  const spans: Window[] = [];
  for (const { from, until } of inTime(versions.filter(({ gap }) => !gap))) {
    const last = spans.at(-1);
    if (last === undefined || !adjoins(last.to, from)) spans.push({ from, to: until });
    else spans[spans.length - 1] = { from: last.from, to: until };
  }
  return spans;
}

function adjoins(until: PlainDate | null, from: PlainDate | null): boolean {
  return until !== null && from !== null && toDay(from) === toDay(until) + 1;
}

function mergeVersion(obligation: Obligation, version: ObligationVersion): Obligation {
  const { from: _from, until: _until, gap: _gap, transition: _transition, ...changes } = version;
  const said = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...obligation, ...(Object.fromEntries(said) as Partial<Obligation>) };
}
