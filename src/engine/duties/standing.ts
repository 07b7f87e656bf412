import type { Because } from '../../model/because.ts';
import type { DutyOf } from '../../model/duty.ts';
import type { Missing } from '../../model/missing.ts';
import { type CompiledCondition, type Scope, tellUsed } from '../compile/compile-condition.ts';
import { withAnswer, withAnswers } from '../sight/answers.ts';
import { evidenceOf } from '../sight/fact-grounds.ts';
import { TOWARDS_ITSELF } from '../sight/facts.ts';
import { isTimed, scopeOn } from '../sight/moments.ts';
import type { Sight } from '../sight/sight.ts';
import { overBreach } from './breach-over.ts';
import type { CalledFor } from './called-for.ts';
import type { Lay } from './lay.ts';
import { type Settled, type Slot, settledSlot } from './slot.ts';
import { isGone, type Requirement, type Spell, spellsOf } from './spells.ts';
import type { Terms } from './terms.ts';
import { layUpon } from './upon.ts';

/**
 * A condition holds at every moment, or from an act on; without one, the yes or no by which it is attested. How things
 * stand on the day judged comes first, then each time that is over in which it was false: what was in breach stays told.
 */
export function layStanding({ since, upon }: DutyOf<'standing'>, terms: Terms): Lay {
  const { obligation, requires } = terms.norm;
  const required = requires === null ? attestationOf(obligation.id) : requirementOf(requires);
  if (upon === null) return (sight) => layRequired(required, terms, sight);
  return layUpon(terms, since, (sight, called) => layCalledFor(required, called, terms, sight));
}

function layRequired(required: Required, terms: Terms, sight: Sight): readonly Slot[] {
  const now = required.look(sight, sight);
  const mayDiffer = isTimed(required, sight) || isTimed(terms.norm.applies, sight);
  if (!mayDiffer && !isGone(terms.time)) return [slotOf(now)];
  return layInSpells(now, required, spellsOf(required, terms, sight), sight);
}

// What is upon a paper is owed while one runs: that there is none any more is for the norm that asks for the paper.
function layCalledFor(
  required: Required,
  { over, times }: CalledFor,
  terms: Terms,
  sight: Sight,
): readonly Slot[] {
  const [{ from }] = times;
  const within: Terms = { ...terms, time: { ...terms.time, inForceFrom: from } };
  if (over === null && times.length === 1) return layRequired(required, within, sight);
  const spells = spellsOf(required, within, sight, times);
  if (over === null) return layInSpells(required.look(sight, sight), required, spells, sight);
  return layInSpells({ because: [over], settled: { status: 'not-applicable' } }, required, spells, sight);
}

function layInSpells(now: Look, required: Required, spells: readonly Spell[], sight: Sight): readonly Slot[] {
  const current = spells.find(({ to }) => to === null);
  return [
    slotOf(now, current?.knownFrom ?? null),
    ...spells.flatMap((spell) => pastBreach(spell, required.look(scopeOn(spell.from, sight), sight))),
  ];
}

/** How a requirement stands: the verdict, and what it rests on. */
type Look = {
  readonly because: readonly Because[];
  readonly settled: Settled & { readonly status: 'met' | 'breached' | 'unknown' | 'not-applicable' };
};

type Required = Requirement & { readonly look: (scope: Scope, sight: Sight) => Look };

function requirementOf(requires: CompiledCondition): Required {
  const look = (scope: Scope, sight: Sight): Look => {
    const { value, used, missing } = requires.judge(scope);
    const evidence = used.filter(({ fact }) => fact !== TOWARDS_ITSELF).map((it) => evidenceOf(it, sight));
    if (value === 'unknown') {
      const because = missing.map((fact): Because => ({ code: 'fact-missing', fact, on: null }));
      return { because, settled: { status: 'unknown', missing: missing.map(missingFact), evidence } };
    }
    const code = value ? 'requirement-holds' : 'requirement-fails';
    const settled = { status: value ? 'met' : 'breached', evidence } as const;
    return { because: withAnswers({ code, facts: tellUsed(used) }, used, sight), settled };
  };
  const { asksRoles, facts, holds } = requires;
  return { facts, holds, look, ...(asksRoles === undefined ? {} : { asksRoles }) };
}

function attestationOf(name: string): Required {
  const holds = ({ facts }: Scope) => {
    const fact = facts(name);
    return fact === undefined ? 'unknown' : fact.value === true;
  };
  return { facts: [name], holds, look: (scope, sight) => lookAtAttestation(name, scope, sight) };
}

function lookAtAttestation(name: string, { facts }: Scope, sight: Sight): Look {
  const fact = facts(name);
  if (fact === undefined) {
    const missing: Missing = { kind: 'attestation', name };
    return {
      because: [{ code: 'not-attested', fact: name }],
      settled: { status: 'unknown', missing: [missing] },
    };
  }
  const value = fact.value === true;
  return {
    because: withAnswer({ code: 'attested', fact: name, value }, name, fact, sight),
    settled: { status: value ? 'met' : 'breached', evidence: [evidenceOf({ name, fact }, sight)] },
  };
}

function slotOf({ because, settled }: Look, breachedFrom: number | null = null): Slot {
  return settledSlot(because, settled.status === 'breached' ? { ...settled, breachedFrom } : settled);
}

function pastBreach({ from, knownFrom, to }: Spell, { because, settled }: Look): readonly Slot[] {
  return to === null ? [] : [overBreach({ from, knownFrom, to }, because, settled)];
}

function missingFact(name: string): Missing {
  return { kind: 'fact', name };
}
