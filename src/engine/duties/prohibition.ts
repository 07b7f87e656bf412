import type { Act } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import { toDay } from '../../model/plain-date.ts';
import { BEGINNING } from '../../model/state.ts';
import { consentsGiven } from '../sight/acts-of-others.ts';
import { doingsSeen } from '../sight/doings.ts';
import { recordsMissing } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { type Consent, matchConsents } from './match-consents.ts';
import { distinctTriggers, occurrenceOf } from './match-triggers.ts';
import type { Owed, Slot } from './slot.ts';
import { settledSlot } from './slot.ts';
import { spanOf } from './span.ts';
import type { Terms } from './terms.ts';
import { bindsOn } from './timeline.ts';

/**
 * An act that must not happen: each one of the bearer's is in breach from its day, and nothing makes it good, unless a
 * consent came first; that may be older than the regulation. With none on record the prohibition is kept.
 */
export function layProhibition(duty: DutyOf<'prohibition'>, terms: Terms): Lay {
  const { norm, time } = terms;
  const owed: Owed = { types: norm.acts, needed: norm.acts.length === 0 ? 0 : 1, by: norm.answerBy };
  const slotOf = (act: Act, isWhole: boolean, { given, unclear }: Consent): Slot => ({
    span: spanOf(time.inForceFrom, act.on),
    filledBy: given,
    seamless: false,
    acts: given === null ? [] : [given],
    // Whether it was the forbidden act is settled before whose the consent was.
    unclear: isWhole ? unclear : [act],
    grounds: [act.ground],
    owed,
    countsFrom: EVER,
    // What nothing allows rests on no absence.
    logged: duty.unless !== null,
    breachedFrom: act.on,
    occurrence: occurrenceOf(act),
    because: [forbiddenStep(act)],
    settled: null,
  });
  return (sight) => {
    const { acts, tally, unclear } = doingsSeen(sight, norm.triggers);
    // A part is not yet the whole that is forbidden.
    const whole = acts.filter((act) => tally([act]).completions.length > 0);
    const done = distinctTriggers([...whole, ...unclear]).filter(({ on }) => bindsOn(time, on));
    if (done.length === 0) return [noneSlot(terms, sight)];
    const consents = matchConsents(done, consentsGiven(norm, sight), sight.target.actor !== 'unit');
    return done.map((act) => slotOf(act, whole.includes(act), consents.get(act) ?? NO_CONSENT));
  };
}

function forbiddenStep({ date, id, type }: Act): Because {
  return { code: 'forbidden-act', event: id, type, on: date };
}

// Nothing was done that would have to be excused, so that nothing else need be known; but the log may lack it.
function noneSlot({ norm: { triggers }, time }: Terms, { run }: Sight): Slot {
  const because: readonly Because[] = [{ code: 'no-forbidden-act', types: triggers }];
  if (time.inForceFrom >= run.completeFrom) return settledSlot(because, { status: 'met', uncalled: true });
  return settledSlot(because, {
    status: 'unknown',
    missing: recordsMissing(triggers, run),
    uncalled: true,
  });
}

const NO_CONSENT: Consent = { given: null, unclear: [] };

// What came first came before, however long.
const EVER = toDay(BEGINNING);
