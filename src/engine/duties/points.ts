import type { Act } from '../../model/act.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Occurrence } from '../../model/finding.ts';
import type { Milestone, ReadingName } from '../../model/terms.ts';
import type { Milestones } from './document-years.ts';
import type { Slot } from './slot.ts';
import { type ClosedSpan, spanOf } from './span.ts';
import type { Terms } from './terms.ts';

type PointOfPaper = { readonly milestone: Milestone; readonly span: ClosedSpan };

/** Lays out the points of one period, each owed an act of its own; those that lay before the entry into force owe nothing. */
export function layPoints(
  duty: DutyOf<'milestones'>,
  terms: Terms,
  name: string,
  years: Milestones,
  acts: readonly Act[],
): readonly Slot[] {
  const points = duty.at
    .map((milestone): PointOfPaper => ({ milestone, span: spanOfPoint(milestone, years, terms.reading) }))
    .filter(({ span }) => span.to >= terms.time.inForceFrom);
  const filled = terms.reading === 'substitute' ? fillFreely(points, acts) : fillEach(points, acts);
  return points.map((point, index) => slotOf(terms, name, point, filled[index] ?? null));
}

function spanOfPoint(milestone: Milestone, years: Milestones, reading: ReadingName | null): ClosedSpan {
  if (reading === 'substitute') return spanOf(years.start, years['final-year'].to);
  if (reading === 'by-midpoint' && milestone === 'mid-term') return spanOf(years.start, years.midpoint);
  return spanOf(years[milestone].from, years[milestone].to);
}

/** The act that fills each point, by its place in the list; `null` where there is none. */
type Filled = readonly (Act | null)[];

// Each act fills one point: the one in whose span it lies, else the earliest that was missed before it.
function fillEach(points: readonly PointOfPaper[], acts: readonly Act[]): Filled {
  const filled: (Act | null)[] = points.map(() => null);
  const firstOpen = (fits: (span: ClosedSpan) => boolean) =>
    points.findIndex(({ span }, index) => filled[index] === null && fits(span));
  for (const act of acts) {
    const inside = firstOpen(({ from, to }) => act.on >= from && act.on <= to);
    const point = inside >= 0 ? inside : firstOpen(({ to }) => act.on > to);
    if (point >= 0) filled[point] = act;
  }
  return filled;
}

// Any act in the document's period will do, for every point.
function fillFreely(points: readonly PointOfPaper[], acts: readonly Act[]): Filled {
  return points.map(({ span }) => acts.find(({ on }) => on >= span.from) ?? null);
}

function slotOf(
  { norm, reading, time }: Terms,
  document: string,
  { milestone, span }: PointOfPaper,
  act: Act | null,
): Slot {
  const { from, to } = span.window;
  return {
    span,
    filledBy: act,
    seamless: false,
    acts: act === null ? [] : [act],
    owed: { types: norm.acts, needed: 1 },
    countsFrom: Math.max(span.from, time.inForceFrom),
    logged: true,
    breachedFrom: null,
    occurrence: occurrenceAt(document, milestone),
    because: [
      { code: 'milestone', milestone, document },
      { code: 'window', reading, from, to },
    ],
    settled: null,
  };
}

/** What sets the finding of a point apart: the period, and the point in it; `null` for the period as a whole. */
export function occurrenceAt(document: string, milestone: Milestone | null): Occurrence {
  return { kind: 'document', document, milestone };
}
