import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Occurrence } from '../../model/finding.ts';
import { type Day, toPlainDate } from '../../model/plain-date.ts';
import type { Paper } from '../../model/state-index.ts';
import { impliedForms } from '../../model/vocabulary.ts';
import { papersSeen, type Sight } from '../sight/sight.ts';
import { checkForm, type Fitness } from './document-fitness.ts';
import type { Lay } from './lay.ts';
import { withoutPaper } from './no-paper.ts';
import type { Slot } from './slot.ts';
import { type Span, spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { NO_DATE } from './undated.ts';

/**
 * A paper of a type is there. None is `outstanding`; each that expires makes its successor due on its last day. A paper
 * of another form than the norm names is not the one that it speaks of.
 */
export function layDocument(duty: DutyOf<'document'>, { time }: Terms): Lay {
  return (sight) => {
    const candidates = papersSeen(sight, duty.document, time.asOf)
      .map((paper) => candidateOf(paper, duty, sight))
      .filter(({ end }) => end === null || end >= time.inForceFrom);
    const fit = candidates.filter(({ fitness }) => fitness.fits === true);
    const [first] = fit;
    if (first === undefined) return [noneFit(duty, candidates, time.inForceFrom, sight)];
    return [slotOf(duty, null, first.paper.act, [NO_DATE], time.inForceFrom), ...successors(duty, fit)];
  };
}

/** A paper with its last good day, and whether its form is the one asked for. */
type Candidate = { readonly paper: Paper; readonly end: Day | null; readonly fitness: Fitness };

function candidateOf(paper: Paper, duty: DutyOf<'document'>, { run }: Sight): Candidate {
  const fitness = checkForm(paper, duty.form, (form) => impliedForms(form, run.vocabulary));
  return { paper, end: paper.to, fitness };
}

function noneFit(duty: DutyOf<'document'>, unfit: readonly Candidate[], countsFrom: Day, sight: Sight): Slot {
  const none: Because[] = unfit.length === 0 ? [{ code: 'no-document', type: duty.document }] : [];
  const because = [...none, ...unfit.flatMap(({ fitness }) => fitness.because), NO_DATE];
  const grounds = unfit.map(({ paper }) => paper.act.ground);
  const slot = { ...slotOf(duty, null, null, because, countsFrom), grounds };
  if (unfit.length === 0) return withoutPaper(slot, duty.document, sight);
  if (!unfit.some(({ fitness }) => fitness.fits === 'unknown')) return slot;
  const missing = unfit.flatMap(({ fitness }) => fitness.missing);
  return { ...slot, settled: { status: 'unknown', missing } };
}

// A successor must be there by the last day that the papers before it cover; the day after is seamless.
function successors(duty: DutyOf<'document'>, [first, ...later]: readonly Candidate[]): readonly Slot[] {
  const slots: Slot[] = [];
  let current = first;
  for (const next of later) {
    if (current === undefined || current.end === null) return slots;
    if (next.end !== null && next.end <= current.end) continue;
    slots.push(successorOf(duty, current, current.end, next.paper));
    current = next;
  }
  if (current !== undefined && current.end !== null)
    slots.push(successorOf(duty, current, current.end, null));
  return slots;
}

function successorOf(
  duty: DutyOf<'document'>,
  { paper, fitness }: Candidate,
  end: Day,
  next: Paper | null,
): Slot {
  const { document } = paper;
  const step: Because = {
    code: 'document',
    document: document.id,
    from: document.from,
    to: toPlainDate(end),
  };
  const because = [step, ...fitness.because];
  const occurrence: Occurrence = { kind: 'document', document: document.id, milestone: null };
  const slot = slotOf(duty, spanOf(paper.from, end), next?.act ?? null, because, paper.from);
  return {
    ...slot,
    occurrence,
    grounds: [paper.act.ground],
    seamless: next !== null && next.from <= end + 1,
  };
}

function slotOf(
  { document }: DutyOf<'document'>,
  span: Span | null,
  act: Act | null,
  because: readonly Because[],
  countsFrom: Day,
): Slot {
  return {
    span,
    filledBy: act,
    seamless: false,
    acts: act === null ? [] : [act],
    owed: { types: [document], needed: 1 },
    countsFrom,
    logged: false,
    breachedFrom: null,
    occurrence: null,
    because,
    settled: null,
  };
}
