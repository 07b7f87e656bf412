import { compareText } from '../model/collections.ts';
import type { Options } from '../model/options.ts';
import { type Day, toDay } from '../model/plain-date.ts';
import { type Obligation, partyIds } from '../model/ruleset.ts';
import type { State, StateDocument } from '../model/state.ts';
import { impliedForms, ownEntry } from '../model/vocabulary.ts';
import { type Act, type ActIndex, actOfDocument, compareActs, indexActs } from './act.ts';
import type { CompiledRuleset } from './compile-ruleset.ts';
import type { DutyContext } from './duty-context.ts';
import { lookUpFacts } from './facts.ts';
import type { Target } from './fan-out.ts';
import { findHolders, type Holders } from './holders.ts';
import { findInForce, type InForce } from './in-force.ts';

/** Everything that one check looks things up in. */
export type Run = {
  readonly compiled: CompiledRuleset;
  readonly state: State;
  readonly options: Options;
  readonly asOf: Day;
  readonly horizon: Day | null;
  readonly inForce: InForce;
  readonly holders: Holders;
  readonly acts: ActIndex;
  readonly documents: (type: string) => readonly StateDocument[];
};

/** Prepares a check of a state against a ruleset. */
export function prepareRun(compiled: CompiledRuleset, state: State, options: Options): Run {
  const asOf = toDay(options.asOf);
  return {
    compiled,
    state,
    options,
    asOf,
    horizon: options.horizon === null ? null : toDay(options.horizon),
    inForce: findInForce(compiled.ruleset.instrument, options.inForceFrom),
    holders: findHolders(state, compiled.vocabulary),
    acts: indexActs(state, asOf),
    documents: indexDocuments(state),
  };
}

/** What is chosen for an obligation before it is judged. */
export type Chosen = Pick<DutyContext, 'time' | 'reading' | 'policy'> & { readonly obligation: Obligation };

/** What the duty of an obligation sees of the state when it falls on a target. */
export function contextFor(
  run: Run,
  target: Target,
  { time, reading, policy, obligation }: Chosen,
): DutyContext {
  // Written out field by field: thousands are made in a check, and spreading is many times slower.
  return {
    time,
    reading,
    policy,
    obligation: obligation.id,
    acts: (types) => mergeSorted(types.map((type) => actsBy(target, type, run.acts))),
    triggers: (types) => mergeSorted(types.map((type) => triggersFor(target, type, run))),
    counterpartyActs: (type) => counterpartyActs(obligation, target, type, run),
    documents: (type) => run.documents(type).filter((document) => toDay(document.from) <= time.until),
    impliedForms: (form) => impliedForms(form, run.compiled.vocabulary),
    facts: lookUpFacts(target.unit, run.state, run.asOf),
  };
}

function actsBy(target: Target, type: string, acts: ActIndex): readonly Act[] {
  if (target.about !== null) {
    return acts.ofType(type).filter((act) => act.about === target.about && isByOffice(act, target));
  }
  if (target.actor === 'anyone') return acts.ofType(type);
  if (target.actor === 'unit') return target.unit === null ? [] : acts.ofUnit(type, target.unit.id);
  return acts.ofType(type).filter((act) => isByOffice(act, target));
}

function isByOffice(act: Act, target: Target): boolean {
  return act.unit === null || target.holders.has(act.unit);
}

// An agency answers for what happened at its own place; an office for what happened anywhere.
function triggersFor(target: Target, type: string, run: Run): readonly Act[] {
  const documents = run
    .documents(type)
    .map(actOfDocument)
    .filter((act) => act.on <= run.asOf);
  if (documents.length > 0) return documents;
  if (target.actor === 'unit') return target.unit === null ? [] : run.acts.ofUnit(type, target.unit.id);
  const happened = run.acts.ofType(type);
  return target.about === null
    ? happened
    : happened.filter((act) => act.unit === target.about || act.about === target.about);
}

// An office of the region is known by its role; of anybody else only an act that says what it is about can count.
function counterpartyActs(
  { counterparty }: Obligation,
  target: Target,
  type: string,
  run: Run,
): readonly Act[] {
  if (counterparty === null) return [];
  const ids = partyIds(counterparty);
  const units = new Set(ids.flatMap((role) => run.holders.of(role)).map((unit) => unit.id));
  const isOffice = ids.every((id) => ownEntry(run.compiled.vocabulary.roles, id) !== undefined);
  const others = run.acts.ofType(type).filter((act) => act.unit === null || !target.holders.has(act.unit));
  return others.filter((act) => (isOffice ? act.unit === null || units.has(act.unit) : act.about !== null));
}

function mergeSorted(lists: readonly (readonly Act[])[]): readonly Act[] {
  return lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort(compareActs);
}

function indexDocuments(state: State): (type: string) => readonly StateDocument[] {
  const sorted = [...state.documents].sort((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id));
  return (type) => sorted.filter((document) => document.type === type);
}
