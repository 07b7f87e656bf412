import { actsOf, type DutyOf } from '../../model/duty.ts';
import { type Day, toDay, toPlainDate } from '../../model/plain-date.ts';
import type { Because } from '../../model/report.ts';
import type { StateDocument } from '../../model/state.ts';
import type { Milestone } from '../../model/terms.ts';
import type { Act } from '../act.ts';
import { type Milestones, milestonesOf } from '../document-years.ts';
import type { DutyContext } from '../duty-context.ts';
import type { Slot, Span } from '../slot.ts';

/** An act at named points of each document's own period; every point is owed an act of its own. */
export function makeMilestoneSlots(duty: DutyOf<'milestones'>, context: DutyContext): readonly Slot[] {
  if (duty.document === null) return [undatedSlot(duty, context, { code: 'no-document-period' })];
  const slots = context
    .documents(duty.document)
    .flatMap((document) => slotsOfDocument(duty, context, document));
  // A document whose points all lay before the entry into force owes nothing, and is as good as none.
  return slots.length > 0
    ? slots
    : [undatedSlot(duty, context, { code: 'no-document', type: duty.document })];
}

function slotsOfDocument(
  duty: DutyOf<'milestones'>,
  context: DutyContext,
  document: StateDocument,
): readonly Slot[] {
  if (document.to === null) return [endUnknownSlot(duty, context, document)];
  const points = milestonesOf(toDay(document.from), toDay(document.to));
  const { inForceFrom } = context.time;
  const spans = duty.at
    .map((milestone) => ({ milestone, span: spanOf(milestone, points, context) }))
    .filter(({ span }) => span.to >= inForceFrom);
  const acts = context
    .acts(actsOf(duty))
    .filter((act) => act.on >= inForceFrom && (act.about === null || act.about === document.id));
  const filled = context.reading === 'substitute' ? fillFreely(spans, acts) : fillEach(spans, acts);
  return spans.map((point) => slotOf(duty, context, document, point, filled.get(point.milestone) ?? null));
}

type Point = { readonly milestone: Milestone; readonly span: Span & { readonly to: Day } };

function spanOf(milestone: Milestone, points: Milestones, context: DutyContext): Point['span'] {
  const year = points[milestone];
  if (context.reading === 'substitute') return { from: points.start, to: points['final-year'].to };
  if (context.reading === 'by-midpoint' && milestone === 'mid-term')
    return { from: points.start, to: points.midpoint };
  return year;
}

// Each act fills one point: the one in whose span it lies, else the earliest that was missed before it.
function fillEach(points: readonly Point[], acts: readonly Act[]): ReadonlyMap<Milestone, Act> {
  const filled = new Map<Milestone, Act>();
  const open = () => points.filter(({ milestone }) => !filled.has(milestone));
  for (const act of acts) {
    const inside = open().find(({ span }) => act.on >= span.from && act.on <= span.to);
    const missed = open().find(({ span }) => act.on > span.to);
    const point = inside ?? missed;
    if (point) filled.set(point.milestone, act);
  }
  return filled;
}

// Any act in the document's period will do, for every point.
function fillFreely(points: readonly Point[], acts: readonly Act[]): ReadonlyMap<Milestone, Act> {
  const filled = new Map<Milestone, Act>();
  for (const { milestone, span } of points) {
    const act = acts.find(({ on }) => on >= span.from);
    if (act) filled.set(milestone, act);
  }
  return filled;
}

function slotOf(
  duty: DutyOf<'milestones'>,
  context: DutyContext,
  document: StateDocument,
  { milestone, span }: Point,
  filledBy: Act | null,
): Slot {
  const window: Because = {
    code: 'window',
    reading: context.reading,
    from: toPlainDate(span.from),
    to: toPlainDate(span.to),
  };
  return {
    span,
    filledBy,
    acts: filledBy === null ? [] : [filledBy],
    owed: { types: actsOf(duty), needed: 1 },
    countsFrom: Math.max(span.from, context.time.inForceFrom),
    logged: true,
    occurrence: `${document.id}/${milestone}`,
    because: [{ code: 'milestone', milestone, document: document.id }, window],
  };
}

function undatedSlot(duty: DutyOf<'milestones'>, context: DutyContext, reason: Because): Slot {
  const acts = context.acts(actsOf(duty)).filter((act) => act.on >= context.time.inForceFrom);
  return {
    span: null,
    filledBy: null,
    acts,
    owed: { types: actsOf(duty), needed: duty.at.length },
    countsFrom: context.time.inForceFrom,
    logged: true,
    occurrence: null,
    because: [reason, { code: 'no-date-in-law' }],
    verdict: { status: 'outstanding', missing: [] },
  };
}

function endUnknownSlot(duty: DutyOf<'milestones'>, context: DutyContext, document: StateDocument): Slot {
  return {
    ...undatedSlot(duty, context, { code: 'document-end-unknown', document: document.id }),
    occurrence: document.id,
    verdict: { status: 'unknown', missing: [{ kind: 'document', name: `${document.id}.to` }] },
  };
}
