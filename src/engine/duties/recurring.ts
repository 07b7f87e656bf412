import { actsOf, type DutyOf } from '../../model/duty.ts';
import type { Period } from '../../model/period.ts';
import { type Day, lastGoodDay, toPlainDate } from '../../model/plain-date.ts';
import type { Because } from '../../model/report.ts';
import type { Act } from '../act.ts';
import type { DutyContext } from '../duty-context.ts';
import type { Slot, Span } from '../slot.ts';
import { fixedWindows } from '../windows.ts';

/**
 * An act at least n times in each window. Calendar windows stand by themselves: an act outside one never
 * fills it. A rolling window runs from the last act, and the next opens only with an act. Without an
 * interval in the law, and without a local policy, there is one undated slot.
 */
export function makeRecurringSlots(duty: DutyOf<'recurring'>, context: DutyContext): readonly Slot[] {
  const acts = context.acts(actsOf(duty)).filter((act) => act.on >= context.time.inForceFrom);
  if (duty.every !== null) return datedSlots(duty, duty.every, acts, context);
  const policy: Because[] = context.policy === null ? [] : [{ code: 'policy', period: context.policy }];
  if (context.policy !== null)
    return rollingSlots(duty, context.policy, acts, context, [NO_INTERVAL, ...policy]);
  return [{ ...emptySlot(duty, context, null, [NO_INTERVAL]), ...fill(acts, duty.atLeast) }];
}

const NO_INTERVAL: Because = { code: 'no-interval-in-law' };

function datedSlots(
  duty: DutyOf<'recurring'>,
  every: Period,
  acts: readonly Act[],
  context: DutyContext,
): readonly Slot[] {
  const reading = context.reading ?? duty.window ?? 'rolling';
  if (
    reading === 'calendar-year' ||
    reading === 'calendar-blocks' ||
    reading === 'pro-rata' ||
    reading === 'anniversary'
  ) {
    const windows = fixedWindows(reading, every, context.time.inForceFrom, context.time.until);
    return windows.map((window) => ({
      ...emptySlot(duty, context, window),
      ...fill(
        acts.filter((act) => act.on >= window.from && act.on <= window.to),
        duty.atLeast,
      ),
    }));
  }
  return rollingSlots(duty, every, acts, context);
}

function rollingSlots(
  duty: DutyOf<'recurring'>,
  every: Period,
  acts: readonly Act[],
  context: DutyContext,
  because: readonly Because[] = [],
): readonly Slot[] {
  const slots: Slot[] = [];
  let anchor: Day = context.time.inForceFrom;
  // An act on the day of entry into force counts; an act on the day of the last one is the same occasion.
  let rest = acts;
  for (;;) {
    const filling = fill(rest, duty.atLeast);
    const span = { from: anchor, to: lastGoodDay(anchor, every) };
    slots.push({ ...emptySlot(duty, context, span, because), ...filling });
    if (filling.filledBy === null) return slots;
    const last = filling.filledBy.on;
    anchor = last;
    rest = rest.filter((act) => act.on > last);
  }
}

function fill(acts: readonly Act[], needed: number): Pick<Slot, 'acts' | 'filledBy'> {
  return { acts: acts.slice(0, needed), filledBy: acts[needed - 1] ?? null };
}

function emptySlot(
  duty: DutyOf<'recurring'>,
  context: DutyContext,
  span: Span | null,
  because: readonly Because[] = [],
): Omit<Slot, 'acts' | 'filledBy'> {
  const reading = context.policy === null ? (context.reading ?? duty.window) : null;
  const step: Because[] =
    span === null
      ? []
      : [
          {
            code: 'window',
            reading,
            from: toPlainDate(span.from),
            to: span.to === null ? null : toPlainDate(span.to),
          },
        ];
  return {
    span,
    owed: { types: actsOf(duty), needed: duty.atLeast },
    countsFrom: span?.from ?? context.time.inForceFrom,
    logged: true,
    occurrence: null,
    because: [...because, ...step],
  };
}
