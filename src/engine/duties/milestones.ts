import { isAbout } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Point } from '../../model/point.ts';
import type { Paper } from '../../model/state-index.ts';
import { actsSeen, papersSeen, type Sight, since } from '../sight/sight.ts';
import { milestonesOfPaper } from './document-years.ts';
import type { Lay } from './lay.ts';
import { withoutPaper } from './no-paper.ts';
import { layPoints, occurrenceAt } from './points.ts';
import type { Owed, Slot } from './slot.ts';
import type { Terms } from './terms.ts';
import { countsSince } from './timeline.ts';
import { NO_DATE } from './undated.ts';
import { layUndatedMilestones } from './undated-milestones.ts';

/** An act at named points of each document's own period; every point is owed an act of its own. */
export function layMilestones(duty: DutyOf<'milestones'>, terms: Terms): Lay {
  const { document } = duty;
  if (document === null) return layUndatedMilestones(duty, terms);
  const noDocument: Because = { code: 'no-document', type: document };
  return (sight) => {
    const [begun, ahead] = papersOf(document, terms, sight);
    const slots = begun.flatMap((paper) => slotsOfPaper(duty, terms, sight, paper));
    const later = ahead.flatMap((paper) => slotsOfPaper(duty, terms, sight, paper));
    // A document whose points all lay before the entry into force owes nothing, and is as good as none.
    const now =
      slots.length > 0 ? slots : [withoutPaper(undatedSlot(duty, terms, sight, noDocument), document, sight)];
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

function slotsOfPaper(duty: DutyOf<'milestones'>, terms: Terms, sight: Sight, paper: Paper): readonly Slot[] {
  const { from, to } = paper;
  // What runs from the first day needs no end.
  if (to === null && !duty.at.every(isFromStart)) return [endUnknownSlot(duty, terms, sight, paper)];
  const period = { from, to, years: to === null ? null : milestonesOfPaper(paper, to) };
  const { id } = paper.document;
  const acts = since(countsSince(terms.time), actsSeen(sight, terms.norm.acts)).filter(
    (act) => act.about === null || isAbout(act, id) || isAbout(act, sight.target.about),
  );
  return layPoints(duty, terms, id, period, acts).map((slot) => ({
    ...slot,
    grounds: [paper.act.ground],
  }));
}

function isFromStart(point: Point): boolean {
  return typeof point !== 'string' && 'within' in point;
}

function undatedSlot(duty: DutyOf<'milestones'>, { norm, time }: Terms, sight: Sight, reason: Because): Slot {
  const owed: Owed = { types: norm.acts, needed: duty.at.length };
  return {
    span: null,
    filledBy: null,
    seamless: false,
    acts: since(countsSince(time), actsSeen(sight, owed.types)),
    owed,
    countsFrom: countsSince(time),
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
