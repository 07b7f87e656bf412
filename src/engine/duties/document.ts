import type { DutyOf } from '../../model/duty.ts';
import { type Day, lastGoodDay, toDay, toPlainDateOrNull } from '../../model/plain-date.ts';
import type { Because } from '../../model/report.ts';
import type { StateDocument } from '../../model/state.ts';
import { type Act, actOfDocument } from '../act.ts';
import { checkFitness, type Fitness } from '../document-fitness.ts';
import type { DutyContext } from '../duty-context.ts';
import type { Slot } from '../slot.ts';

/**
 * A paper of a type is current. None is `outstanding`; each that expires makes its successor due on its
 * last day. A paper that lacks the form or contents that the law names does not count.
 */
export function makeDocumentSlots(duty: DutyOf<'document'>, context: DutyContext): readonly Slot[] {
  const papers = context
    .documents(duty.document)
    .filter((document) => toDay(document.from) <= context.time.asOf)
    .map((document) => ({
      document,
      end: endOf(document, duty),
      fitness: checkFitness(document, duty, context.impliedForms),
    }))
    .filter(({ end }) => end === null || end >= context.time.inForceFrom);
  const fit = papers.filter(({ fitness }) => fitness.fits === true);
  if (fit.length === 0) return [firstSlot(duty, context, null, papers)];
  return [firstSlot(duty, context, fit[0]?.document ?? null, []), ...successorSlots(duty, fit)];
}

type Paper = { readonly document: StateDocument; readonly end: Day | null; readonly fitness: Fitness };

// The paper ends on its last day, at the latest when the term that the law gives it is over.
function endOf(document: StateDocument, duty: DutyOf<'document'>): Day | null {
  const written = document.to === null ? null : toDay(document.to);
  const lawful = duty.term === null ? null : lastGoodDay(toDay(document.from), duty.term);
  if (written === null || lawful === null) return written ?? lawful;
  return Math.min(written, lawful);
}

function firstSlot(
  duty: DutyOf<'document'>,
  context: DutyContext,
  document: StateDocument | null,
  unfit: readonly Paper[],
): Slot {
  const missing = unfit.flatMap(({ fitness }) => fitness.missing);
  const unknown = unfit.some(({ fitness }) => fitness.fits === 'unknown');
  const slot = slotOf(duty, null, document === null ? null : actOfDocument(document), {
    because: [
      ...(document === null && unfit.length === 0
        ? [{ code: 'no-document', type: duty.document } as const]
        : []),
      ...unfit.flatMap(({ fitness }) => fitness.because),
      { code: 'no-date-in-law' },
    ],
    countsFrom: context.time.inForceFrom,
  });
  return unknown ? { ...slot, verdict: { status: 'unknown', missing } } : slot;
}

// A successor must be there by the last day that the papers before it cover; the day after is seamless.
function successorSlots(duty: DutyOf<'document'>, papers: readonly Paper[]): readonly Slot[] {
  const slots: Slot[] = [];
  let current = papers[0];
  for (const next of papers.slice(1)) {
    if (current === undefined || current.end === null) return slots;
    if (next.end !== null && next.end <= current.end) continue;
    slots.push(successorSlot(duty, current, current.end, next.document));
    current = next;
  }
  if (current !== undefined && current.end !== null)
    slots.push(successorSlot(duty, current, current.end, null));
  return slots;
}

function successorSlot(duty: DutyOf<'document'>, current: Paper, end: Day, next: StateDocument | null): Slot {
  const from = toDay(current.document.from);
  const act = next === null ? null : actOfDocument(next);
  const paper: Because = {
    code: 'document',
    document: current.document.id,
    from: current.document.from,
    to: toPlainDateOrNull(end),
  };
  return slotOf(duty, { from, to: end }, act, {
    because: [paper, ...shortTerm(duty, current.document), ...current.fitness.because],
    countsFrom: from,
    occurrence: current.document.id,
    seamless: act !== null && act.on <= end + 1,
  });
}

function slotOf(
  duty: DutyOf<'document'>,
  span: Slot['span'],
  act: Act | null,
  rest: { because: readonly Because[]; countsFrom: Day; occurrence?: string; seamless?: boolean },
): Slot {
  return {
    span,
    filledBy: act,
    acts: act === null ? [] : [act],
    owed: { types: [duty.document], needed: 1 },
    logged: false,
    occurrence: null,
    ...rest,
  };
}

// The term of the law ends a paper at the latest; that its own period is shorter is told, and judged by no more than its end.
function shortTerm({ term }: DutyOf<'document'>, { id, from, to }: StateDocument): readonly Because[] {
  if (term === null || to === null || toDay(to) >= lastGoodDay(toDay(from), term)) return [];
  return [{ code: 'document-shorter-than-term', document: id, term }];
}
