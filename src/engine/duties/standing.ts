import type { Condition } from '../../model/condition.ts';
import type { DutyOf } from '../../model/duty.ts';
import { type Day, toDay } from '../../model/plain-date.ts';
import type { Because, Evidence } from '../../model/report.ts';
import type { Status } from '../../model/terms.ts';
import type { DutyContext } from '../duty-context.ts';
import { evaluateCondition } from '../evaluate-condition.ts';
import type { FactLookup } from '../facts.ts';
import type { Missing } from '../missing.ts';

/** The verdict on a condition that must hold at every moment. */
export type StandingVerdict = {
  readonly status: Status;
  /** The first day on which it is known to be false; `null` when the facts carry no day. */
  readonly breachedFrom: Day | null;
  readonly evidence: readonly Evidence[];
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
};

/** Judges a condition that must hold at every moment, or the yes or no by which it is attested. */
export function judgeStanding(
  duty: DutyOf<'standing'>,
  context: DutyContext,
  roles: readonly string[],
): StandingVerdict {
  if (duty.requires === null) return judgeAttested(context);
  const truth = evaluateCondition(duty.requires, context.facts, roles);
  const evidence = truth.used.flatMap(({ fact }) => evidenceOfFact(fact, context.facts));
  if (truth.value === 'unknown') {
    const because = truth.missing.map((fact): Because => ({ code: 'fact-missing', fact }));
    const missing = truth.missing.map((name): Missing => ({ kind: 'fact', name }));
    return { status: 'unknown', breachedFrom: null, evidence, because, missing };
  }
  if (truth.value) {
    return {
      status: 'met',
      breachedFrom: null,
      evidence,
      because: [{ code: 'requirement-holds', facts: truth.used }],
      missing: [],
    };
  }
  const breachedFrom = firstDayFalse(
    duty.requires,
    context,
    roles,
    truth.used.map(({ fact }) => fact),
  );
  return {
    status: 'breached',
    breachedFrom,
    evidence,
    because: [{ code: 'requirement-fails', facts: truth.used }],
    missing: [],
  };
}

function judgeAttested(context: DutyContext): StandingVerdict {
  const name = context.obligation;
  const fact = context.facts(name);
  if (fact === undefined) {
    const missing: Missing = { kind: 'attestation', name };
    return {
      status: 'unknown',
      breachedFrom: null,
      evidence: [],
      because: [{ code: 'not-attested', fact: name }],
      missing: [missing],
    };
  }
  const holds = fact.value === true;
  const from = holds || fact.from === null ? null : Math.max(toDay(fact.from), context.time.inForceFrom);
  return {
    status: holds ? 'met' : 'breached',
    breachedFrom: from,
    evidence: evidenceOfFact(name, context.facts),
    because: [{ code: 'attested', fact: name, value: holds }],
    missing: [],
  };
}

// Facts hold from their day on, so the first day at which the dated ones alone decide is the day it became false.
function firstDayFalse(
  requires: Condition,
  context: DutyContext,
  roles: readonly string[],
  names: readonly string[],
): Day | null {
  const dates = names.flatMap((name) => context.facts(name)?.from ?? []).map(toDay);
  const knownOn =
    (day: Day): FactLookup =>
    (name) => {
      const fact = context.facts(name);
      return fact?.from && toDay(fact.from) <= day ? fact : undefined;
    };
  const first = dates
    .sort((a, b) => a - b)
    .find((day) => evaluateCondition(requires, knownOn(day), roles).value === false);
  return first === undefined ? null : Math.max(first, context.time.inForceFrom);
}

function evidenceOfFact(name: string, facts: FactLookup): readonly Evidence[] {
  const fact = facts(name);
  return fact ? [{ kind: 'fact', id: name, type: null, on: fact.from, evidence: fact.evidence }] : [];
}
