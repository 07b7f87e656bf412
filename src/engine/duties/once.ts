import { actsOf, type DutyOf } from '../../model/duty.ts';
import { type Day, lastGoodDay, toDay } from '../../model/plain-date.ts';
import type { Because } from '../../model/report.ts';
import type { DutyContext } from '../duty-context.ts';
import type { Slot } from '../slot.ts';

/** An act once, by a day or without one. An act before the entry into force counts: the thing is there. */
export function makeOnceSlots(duty: DutyOf<'once'>, context: DutyContext): readonly Slot[] {
  const acts = context.acts(actsOf(duty)).slice(0, 1);
  const by = lastDay(duty, context);
  return [
    {
      span: by === null ? null : { from: context.time.inForceFrom, to: by },
      filledBy: acts[0] ?? null,
      acts,
      owed: { types: actsOf(duty), needed: 1 },
      countsFrom: Number.NEGATIVE_INFINITY,
      logged: true,
      occurrence: null,
      because: reasons(duty, context),
    },
  ];
}

function lastDay(duty: DutyOf<'once'>, context: DutyContext): Day | null {
  if (duty.by !== null) return toDay(duty.by);
  return context.policy === null ? null : lastGoodDay(context.time.inForceFrom, context.policy);
}

function reasons(duty: DutyOf<'once'>, context: DutyContext): readonly Because[] {
  if (duty.by !== null) return [];
  const undated: Because = { code: 'no-date-in-law' };
  return context.policy === null ? [undated] : [undated, { code: 'policy', period: context.policy }];
}
