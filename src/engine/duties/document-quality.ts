import type { DutyOf } from '../../model/duty.ts';
import type { Paper } from '../../model/state-index.ts';
import { impliedForms } from '../../model/vocabulary.ts';
import { papersSeen, type Sight } from '../sight/sight.ts';
import { overBreach } from './breach-over.ts';
import { checkContents, checkForm, type Fitness, joinFitness } from './document-fitness.ts';
import { checkLength } from './document-length.ts';
import type { Lay } from './lay.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Terms } from './terms.ts';
import type { Timeline } from './timeline.ts';

/**
 * What a paper has to be if there is one: each is judged once, from its own record. One that is not as the law has it
 * is in breach from the day of its adoption as long as it runs; without any there is nothing to judge.
 */
export function layDocumentQuality(duty: DutyOf<'document-quality'>, terms: Terms): Lay {
  const { time } = terms;
  return (sight) => {
    const papers = papersSeen(sight, duty.document, time.asOf).filter((paper) => isBound(paper, time));
    if (papers.length > 0) return papers.map((paper) => slotOf(paper, duty, terms, sight));
    return [
      settledSlot([{ code: 'no-document', type: duty.document }], {
        status: 'not-applicable',
        uncalled: true,
      }),
    ];
  };
}

// A paper that was still current when the norm began to bind has to be as it says, from that day on.
function isBound({ from, to }: Paper, { inForceFrom, inForceUntil }: Timeline): boolean {
  return (to === null || to >= inForceFrom) && (inForceUntil === null || from <= inForceUntil);
}

function slotOf(
  paper: Paper,
  duty: DutyOf<'document-quality'>,
  { reading, time }: Terms,
  sight: Sight,
): Slot {
  const fitness = joinFitness([
    checkForm(paper, duty.form, (form) => impliedForms(form, sight.run.vocabulary)),
    checkContents(paper, duty.contents),
    checkLength(paper, duty.term, reading),
  ]);
  const from = Math.max(paper.from, time.inForceFrom);
  const settled = {
    status: statusOf(fitness),
    missing: fitness.missing,
    evidence: [paper.act.evidence],
    breachedFrom: from,
  };
  const { to } = paper;
  const isOver = settled.status === 'breached' && to !== null && to < time.asOf;
  return {
    ...(isOver
      ? overBreach({ from, knownFrom: from, to }, fitness.because, settled)
      : settledSlot(fitness.because, settled)),
    // What it had to be is a matter of the day on which it was adopted, also where that was before the norm bound.
    appliesOn: paper.from,
    occurrence: { kind: 'document', document: paper.document.id, milestone: null },
  };
}

function statusOf({ fits }: Fitness): 'met' | 'breached' | 'unknown' {
  return fits === 'unknown' ? fits : fits ? 'met' : 'breached';
}
