import { type Act, compareActs } from '../../model/act.ts';
import type { Because } from '../../model/because.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Missing } from '../../model/missing.ts';
import type { Day } from '../../model/plain-date.ts';
import { type CompiledCondition, type Scope, tellUsed } from '../compile/compile-condition.ts';
import { distinctTriggers, firstOfEachOccurrence, stepOfTrigger } from './match-triggers.ts';
import { type Slot, settledSlot } from './slot.ts';

/** Something that calls for a duty, or may: an event, a paper, the breach of another obligation. */
export type Call = {
  readonly trigger: Act;
  /** The day from which it calls; `null` of a breach of which nobody knows since when it is. */
  readonly on: Day | null;
  /** What would have to be known to say whether it calls for it; nothing where it surely does. */
  readonly doubt: readonly Missing[];
  /** Why it does, and what it rests on. */
  readonly because: readonly Because[];
  readonly grounds: readonly Evidence[];
};

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * Of triggers those that call for a duty, or may: an event that is known not to be of the kind which the law speaks of
 * calls for nothing, and of one that does not say what it was like nobody knows.
 */
export function callsAmong(triggers: readonly Act[], where: CompiledCondition | null): readonly Call[] {
  if (where === null) return triggers.map((trigger) => callOf(trigger, NOTHING, NOTHING));
  return triggers.flatMap((trigger) => {
    const { missing, used, value } = where.judge(scopeOfEvent(trigger));
    if (value === false) return [];
    const holds: Because = { code: 'where-holds', facts: tellUsed(used) };
    const steps = value === true ? [holds] : missing.map((fact) => stepOfMissing(fact, trigger));
    const doubt = missing.map((name) => missingOf(name, trigger));
    return [callOf(trigger, doubt, steps)];
  });
}

function callOf(trigger: Act, doubt: readonly Missing[], steps: readonly Because[]): Call {
  const whose = trigger.deemedBy === undefined ? stepsOfDoubt(trigger) : [trigger.step];
  return {
    trigger,
    on: trigger.on,
    doubt: trigger.doubt === undefined ? doubt : [...trigger.doubt, ...doubt],
    because: [stepOfTrigger(trigger), ...whose, ...steps],
    grounds: [trigger.ground],
  };
}

// Of an event that does not say whose it is, nor what it is about, nobody knows whether it is of those whose events call.
function stepsOfDoubt({ about, date, doubt, id, type }: Act): readonly Because[] {
  return doubt === undefined ? NOTHING : [{ code: 'scope-unknown', event: id, type, about, on: date }];
}

/** Tells whether an event is known not to be of the kind that a norm speaks of. */
export function isOfOtherKind(act: Act, where: CompiledCondition | null): boolean {
  return where !== null && where.holds(scopeOfEvent(act)) === false;
}

/** What a condition sees of an event: what it was like, and nothing of anybody's. */
function scopeOfEvent({ facts }: Act): Scope {
  return {
    roles: NOTHING,
    facts: (name) => {
      if (facts === null || !Object.hasOwn(facts, name)) return undefined;
      return { value: facts[name] as string, from: null, until: null, evidence: null };
    },
  };
}

function missingOf(name: string, { about, date, id, type }: Act): Missing {
  return { kind: 'event-fact', name, event: id, type, about, on: date };
}

function stepOfMissing(fact: string, { date, id, type }: Act): Because {
  return { code: 'event-fact-missing', fact, event: id, type, on: date };
}

/**
 * Of several calls that are about one thing, or that nothing but their proof tells apart, the one that counts. What only
 * may call never stands before what surely does; but what would count only if that did not call is in doubt with it.
 *
 * @param types the types of trigger that together are one occurrence
 */
export function distinctCalls(all: readonly Call[], types: readonly string[]): readonly Call[] {
  if (all.length < 2) return all;
  // A type that is named twice gives its events twice.
  const calls = types.length === 1 ? all : [...new Map(all.map((call) => [call.trigger, call])).values()];
  const sure = calls.filter(isSure);
  const firsts = firstOf(triggersOf(sure), types);
  if (sure.length === calls.length) return calls.filter(({ trigger }) => firsts.has(trigger));
  const distinct = distinctTriggers(triggersOf([...sure, ...calls.filter((call) => !isSure(call))]));
  const possible = firstOf([...distinct].sort(compareActs), types);
  const doubt = doubtsOf(calls);
  return calls.flatMap((call) => {
    if (!isSure(call)) return possible.has(call.trigger) ? [call] : [];
    if (!firsts.has(call.trigger)) return [];
    return [possible.has(call.trigger) ? call : { ...call, doubt }];
  });
}

function firstOf(triggers: readonly Act[], types: readonly string[]): ReadonlySet<Act> {
  return new Set(distinctTriggers(firstOfEachOccurrence(triggers, types)));
}

function triggersOf(calls: readonly Call[]): readonly Act[] {
  return calls.map(({ trigger }) => trigger);
}

/** Tells whether something is known to call for a duty. */
export function isSure({ doubt }: Call): boolean {
  return doubt.length === 0;
}

/** What a call was given: the act that answers it or came before it, and what would have to be known to say so. */
export type Given = { readonly act: Act | null; readonly doubt: readonly Missing[] };

/**
 * Matches acts with calls. Where it is not known whether something calls, an act may be taken by it or be left for
 * another: what comes out the same either way is known, the rest is not.
 */
export function giveActs(
  calls: readonly Call[],
  match: (triggers: readonly Act[]) => ReadonlyMap<Act, Act>,
): ReadonlyMap<Call, Given> {
  const known = match(triggersOf(calls.filter(isSure)));
  const doubt = doubtsOf(calls);
  const possible = doubt.length === 0 ? known : match(triggersOf(calls));
  return new Map(
    calls.map((call) => {
      const [act, other] = [known.get(call.trigger) ?? null, possible.get(call.trigger) ?? null];
      if (!isSure(call)) return [call, { act: other, doubt: call.doubt }] as const;
      return [call, { act, doubt: act === other ? NOTHING : doubt }] as const;
    }),
  );
}

/** What would have to be known of several calls, each thing once. */
export function doubtsOf(calls: readonly Call[]): readonly Missing[] {
  const doubts = calls.flatMap(({ doubt }) => doubt);
  return doubts.length < 2 ? doubts : [...new Map(doubts.map((it) => [JSON.stringify(it), it])).values()];
}

/** A slot of which it is not known whether it is owed, or whether it was filled. */
export function inDoubt(slot: Slot, { act, doubt }: Given): Slot {
  if (doubt.length === 0) return slot;
  const { because, grounds = NOTHING, occurrence, span } = slot;
  const [evidence, steps] = act === null ? [NOTHING, NOTHING] : [[act.evidence], [act.step]];
  const settled = { status: 'unknown', missing: doubt, evidence } as const;
  return { ...settledSlot([...because, ...steps], settled), span, occurrence, grounds };
}
