import { type Act, isAbout } from '../../model/act.ts';
import { readAs } from '../../model/duty.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { BreachedFinding, Finding } from '../../model/finding.ts';
import { toDay } from '../../model/plain-date.ts';
import { partyIds } from '../../model/ruleset.ts';
import type { NearMiss } from '../../model/unused.ts';
import type { Slot } from '../duties/slot.ts';
import { isFixed } from '../duties/windows.ts';
import type { Sight } from '../sight/sight.ts';
import type { Grounds } from './grounds.ts';
import { whyNotCounted } from './why-unused.ts';

/** A breach as it was found: the place of its finding, and what it rests on. */
export type Breach = { readonly at: number; readonly slot: Slot; readonly grounds: Grounds };

/**
 * Writes beside each breach of an obligation the acts of its kind that did not count, and why: those on whose day they
 * might have, and on which no finding of the obligation rests.
 *
 * @param since the place of the obligation's first finding
 */
export function addNearMisses(findings: Finding[], since: number, breaches: readonly Breach[]): void {
  if (breaches.length === 0) return;
  const counted = new Set(findings.slice(since).flatMap(({ evidence }) => evidence));
  for (const { at, slot, grounds } of breaches) {
    const nearMisses = nearMissesOf(slot, grounds, counted);
    if (nearMisses.length > 0) findings[at] = { ...(findings[at] as BreachedFinding), nearMisses };
  }
}

function nearMissesOf(
  slot: Slot,
  { norm, sight }: Grounds,
  counted: ReadonlySet<Evidence>,
): readonly NearMiss[] {
  const { index, asOf } = sight.run;
  const acts = slot.owed.types.flatMap((type) => index.acts.get(type)?.all ?? []);
  const near = acts.filter(
    (act) =>
      act.on <= asOf &&
      isNear(act, slot, norm) &&
      !counted.has(act.evidence) &&
      (isConsentFor(act, slot, norm) ?? !isOfAnotherBearer(act, sight)),
  );
  return near.map((act): NearMiss => {
    const { id, type, unit, about, date } = act;
    return { kind: 'event', id, type, unit, about, on: date, reason: whyNotCounted(act, norm, sight) };
  });
}

// A consent is an act of others, and near to what it names or may have been meant for; `null` of any other act.
function isConsentFor(act: Act, { occurrence }: Slot, { norm }: Grounds['norm']): boolean | null {
  if (norm.obligation.duty.type !== 'prohibition' || occurrence?.kind !== 'trigger') return null;
  const { about, id, unit } = occurrence;
  return act.about === null || [id, about, unit].some((it) => isAbout(act, it));
}

// What other agencies did for themselves is near to nothing.
function isOfAnotherBearer({ unit }: Act, { run, target }: Sight): boolean {
  if (target.actor !== 'unit' || unit === null || target.holders.ids.has(unit)) return false;
  return partyIds(target.bearer).some((role) => run.holders.of(role).some(({ id }) => id === unit));
}

// What is missed in a fixed window is over with it; everything else may still be caught up.
function isNear({ on }: Act, { occurrence, span }: Slot, { norm, reading }: Grounds['norm']): boolean {
  // What is due after a period comes near when it comes before the period is over.
  const from = occurrence?.kind === 'period' ? toDay(occurrence.from) : span?.from;
  if (span === null || from === undefined || on < from) return false;
  const { duty } = norm.obligation;
  const used = reading ?? readAs(duty);
  const isOver =
    duty.type === 'recurring' &&
    used !== null &&
    isFixed(used) &&
    duty.every !== null &&
    (duty.dueAfter ?? duty.dueOn) === null;
  return !isOver || on <= (span.to ?? on);
}
