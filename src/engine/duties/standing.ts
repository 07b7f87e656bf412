import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Missing } from '../../model/missing.ts';
import { type Day, toDay } from '../../model/plain-date.ts';
import {
  type CompiledCondition,
  type FactLookup,
  type ReadFact,
  tellUsed,
} from '../compile/compile-condition.ts';
import type { Sight } from '../sight/sight.ts';
import type { Lay } from './lay.ts';
import { type Slot, settledSlot } from './slot.ts';
import type { Terms } from './terms.ts';
import { layUpon } from './upon.ts';

/** A condition holds at every moment, or from an act on; without one, the yes or no by which it is attested. */
export function layStanding({ upon }: DutyOf<'standing'>, terms: Terms): Lay {
  const { requires, obligation } = terms.norm;
  const lay = (sight: Sight, from: Day) =>
    requires === null ? attestedSlot(obligation.id, sight, from) : requiredSlot(requires, sight, from);
  return upon === null ? (sight) => [lay(sight, terms.time.inForceFrom)] : layUpon(terms, lay);
}

function requiredSlot(requires: CompiledCondition, sight: Sight, inForceFrom: Day): Slot {
  const { value, used, missing } = requires.judge(sight);
  const evidence = used.map(evidenceOf);
  if (value === 'unknown') {
    const because = missing.map((fact): Because => ({ code: 'fact-missing', fact }));
    return settledSlot(because, { status: 'unknown', missing: missing.map(missingFact), evidence });
  }
  const facts = tellUsed(used);
  if (value) return settledSlot([{ code: 'requirement-holds', facts }], { status: 'met', evidence });
  const breachedFrom = firstDayFalse(requires, used, sight, inForceFrom);
  return settledSlot([{ code: 'requirement-fails', facts }], {
    status: 'breached',
    evidence,
    breachedFrom,
  });
}

function missingFact(name: string): Missing {
  return { kind: 'fact', name };
}

function attestedSlot(name: string, { facts }: Sight, inForceFrom: Day): Slot {
  const fact = facts(name);
  if (fact === undefined) {
    const missing: Missing = { kind: 'attestation', name };
    return settledSlot([{ code: 'not-attested', fact: name }], { status: 'unknown', missing: [missing] });
  }
  const because: Because = { code: 'attested', fact: name, value: fact.value === true };
  const evidence = [evidenceOf({ name, fact })];
  if (fact.value === true) return settledSlot([because], { status: 'met', evidence });
  const breachedFrom = fact.from === null ? null : Math.max(toDay(fact.from), inForceFrom);
  return settledSlot([because], { status: 'breached', evidence, breachedFrom });
}

// Facts hold from their day on, so the first day at which the dated ones alone decide is the day it became false.
function firstDayFalse(
  requires: CompiledCondition,
  used: readonly ReadFact[],
  { facts, roles }: Sight,
  inForceFrom: Day,
): Day | null {
  const days = used.flatMap(({ fact }) => fact.from ?? []).map(toDay);
  const knownOn =
    (day: Day): FactLookup =>
    (name) => {
      const fact = facts(name);
      return fact?.from && toDay(fact.from) <= day ? fact : undefined;
    };
  const first = days
    .sort((a, b) => a - b)
    .find((day) => requires.holds({ facts: knownOn(day), roles }) === false);
  return first === undefined ? null : Math.max(first, inForceFrom);
}

function evidenceOf({ name, fact }: ReadFact): Evidence {
  return { kind: 'fact', id: name, type: null, on: fact.from, evidence: fact.evidence };
}
