import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Occurrence } from '../../model/finding.ts';
import type { Paper } from '../../model/state-index.ts';
import type { Milestone, ReadingName } from '../../model/terms.ts';
import { actsSeen, papersSeen, type Sight, since } from '../sight/sight.ts';
import { type Milestones, milestonesOfPaper } from './document-years.ts';
import type { Lay } from './lay.ts';
import type { Owed, Slot } from './slot.ts';
import { type ClosedSpan, spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { NO_DATE } from './undated.ts';

/** An act at named points of each document's own period; every point is owed an act of its own. */
export function layMilestones(duty: DutyOf<'milestones'>, terms: Terms): Lay {
  const { document } = duty;
  if (document === null) return (sight) => [undatedSlot(duty, terms, sight, { code: 'no-document-period' })];
  return (sight) => {
    const [begun, ahead] = papersOf(document, terms, sight);
    const slots = begun.flatMap((paper) => slotsOfPaper(duty, terms, sight, paper));
    const later = ahead.flatMap((paper) => slotsOfPaper(duty, terms, sight, paper));
    // A document whose points all lay before the entry into force owes nothing, and is as good as none.
    const now =
      slots.length > 0 ? slots : [undatedSlot(duty, terms, sight, { code: 'no-document', type: document })];
    return [...now, ...later.map((slot) => ({ ...slot, ahead: true }))];
  };
}

// Those that have begun, and those that a horizon shows besides: it never takes anything away.
function papersOf(
  type: string,
  { time }: Terms,
  sight: Sight,
): readonly [begun: readonly Paper[], ahead: readonly Paper[]] {
  const begun = papersSeen(sight, type, time.asOf);
  return [begun, papersSeen(sight, type, time.until).slice(begun.length)];
}

type PointOfPaper = { readonly milestone: Milestone; readonly span: ClosedSpan };

function slotsOfPaper(duty: DutyOf<'milestones'>, terms: Terms, sight: Sight, paper: Paper): readonly Slot[] {
  if (paper.to === null) return [endUnknownSlot(duty, terms, sight, paper)];
  const { inForceFrom } = terms.time;
  const years = milestonesOfPaper(paper, paper.to);
  const points = duty.at
    .map((milestone): PointOfPaper => ({ milestone, span: spanOfPoint(milestone, years, terms.reading) }))
    .filter(({ span }) => span.to >= inForceFrom);
  const { id } = paper.document;
  const acts = since(inForceFrom, actsSeen(sight, terms.norm.acts)).filter(
    ({ about }) => about === null || about === id,
  );
  const filled = terms.reading === 'substitute' ? fillFreely(points, acts) : fillEach(points, acts);
  return points.map((point, index) => slotOf(terms, paper, point, filled[index] ?? null));
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
  paper: Paper,
  { milestone, span }: PointOfPaper,
  act: Act | null,
): Slot {
  const { from, to } = span.window;
  const document = paper.document.id;
  return {
    grounds: [paper.act.ground],
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

function undatedSlot(duty: DutyOf<'milestones'>, { norm, time }: Terms, sight: Sight, reason: Because): Slot {
  const owed: Owed = { types: norm.acts, needed: duty.at.length };
  return {
    span: null,
    filledBy: null,
    seamless: false,
    acts: since(time.inForceFrom, actsSeen(sight, owed.types)),
    owed,
    countsFrom: time.inForceFrom,
    logged: true,
    breachedFrom: null,
    occurrence: null,
    because: [reason, NO_DATE],
    settled: { status: 'outstanding' },
  };
}

function endUnknownSlot(
  duty: DutyOf<'milestones'>,
  terms: Terms,
  sight: Sight,
  { act, document }: Paper,
): Slot {
  return {
    ...undatedSlot(duty, terms, sight, { code: 'document-end-unknown', document: document.id }),
    grounds: [act.ground],
    occurrence: occurrenceAt(document.id, null),
    settled: { status: 'unknown', missing: [{ kind: 'document', name: document.id, field: 'to' }] },
  };
}

function occurrenceAt(document: string, milestone: Milestone | null): Occurrence {
  return { kind: 'document', document, milestone };
}
