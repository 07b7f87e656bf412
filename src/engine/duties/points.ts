import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Occurrence } from '../../model/finding.ts';
import type { Point } from '../../model/point.ts';
import { type PaperPeriod, type PointSpan, spanOfPoint } from './point-span.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { ClosedSpan } from './span.ts';
import type { Terms } from './terms.ts';
import { countsSince } from './timeline.ts';

type PointOfPaper = PointSpan & { readonly milestone: Point };

/**
 * Lays out the points of one period, each owed an act of its own; those that lay before the entry into force owe nothing,
 * nor do those that the period is too short to have, which is told.
 */
export function layPoints(
  duty: DutyOf<'milestones'>,
  terms: Terms,
  name: string,
  period: PaperPeriod,
  acts: readonly Act[],
): readonly Slot[] {
  const laid = duty.at.map((milestone) => ({ milestone, at: spanOfPoint(milestone, period, terms) }));
  const points = laid
    .flatMap(({ milestone, at }): readonly PointOfPaper[] => (at === null ? [] : [{ ...at, milestone }]))
    .filter(({ span }) => span.to >= terms.time.inForceFrom);
  const filled = terms.reading === 'substitute' ? fillFreely(points, acts) : fillEach(points, acts);
  const lacking = laid.flatMap(({ milestone, at }) => (at === null ? [absentSlot(name, milestone)] : []));
  return [...points.map((point, index) => slotOf(terms, name, point, filled[index] ?? null)), ...lacking];
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
  { because, milestone, span, unknownYears, unsureYears }: PointOfPaper,
  act: Act | null,
): Slot {
  const { from, to } = span.window;
  const counted: readonly Because[] = because.length > 0 ? because : [{ code: 'window', reading, from, to }];
  const slot: Slot = {
    span,
    filledBy: act,
    seamless: false,
    acts: act === null ? [] : [act],
    owed: { types: norm.acts, needed: 1 },
    countsFrom: Math.max(span.from, countsSince(time)),
    logged: true,
    breachedFrom: null,
    occurrence: occurrenceAt(document, milestone),
    because: [{ code: 'milestone', milestone, document }, ...counted],
    settled: null,
    ...(unknownYears.length === 0 ? {} : { unknownYears }),
  };
  return unsureYears.length === 0 ? slot : unsureSlot(slot, unsureYears);
}

// Counted back, a holiday that nobody has given brings the last good day forward: no day can be told.
function unsureSlot(slot: Slot, years: readonly number[]): Slot {
  const missing = years.map((year) => ({ kind: 'holidays', name: String(year) }) as const);
  const because: readonly Because[] = [...slot.because, { code: 'holidays-unknown', years }];
  return { ...slot, span: null, because, settled: { status: 'unknown', missing } };
}

function absentSlot(document: string, milestone: Point): Slot {
  const because: readonly Because[] = [
    { code: 'milestone', milestone, document },
    { code: 'no-such-point', document },
  ];
  return {
    ...settledSlot(because, { status: 'not-applicable' }),
    occurrence: occurrenceAt(document, milestone),
  };
}

/** What sets the finding of a point apart: the period, and the point in it; `null` for the period as a whole. */
export function occurrenceAt(document: string, milestone: Point | null): Occurrence {
  return { kind: 'document', document, milestone };
}
