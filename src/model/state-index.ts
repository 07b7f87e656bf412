import { type Act, actOfDocument, actOfEvent, compareActs, writeEventFacts } from './act.ts';
import { compareText, groupBy } from './collections.ts';
import type { Evidence } from './evidence.ts';
import { findNames, type NamesOf } from './names.ts';
import { carryMemory, derive } from './parsed.ts';
import { type Day, toDay } from './plain-date.ts';
import type { Fact, State, StateDocument, StateEvent, Thing, Unit } from './state.ts';
import { isWithin, type Tenure, tenuresOf } from './tenure.ts';

/** A document with its days as numbers, and as the act of its coming into being. */
export type Paper = {
  readonly document: StateDocument;
  readonly from: Day;
  readonly to: Day | null;
  readonly act: Act;
};

/** The acts of one type, all and by unit, each list in the order of days. */
export type ActsOfType = {
  readonly all: readonly Act[];
  readonly byUnit: ReadonlyMap<string | null, readonly Act[]>;
};

/** A state sorted for look-up: everything that a judgement asks of it and that no ruleset decides. */
export type StateIndex = {
  readonly recordsSince: Day | null;
  /** The units by their ids, whatever the order in which they are listed. */
  readonly units: readonly Unit[];
  readonly unitIds: ReadonlySet<string>;
  /** When each unit that has days was there, by its id. */
  readonly tenures: ReadonlyMap<string, Tenure>;
  /** The things of each type by their ids, whatever the order in which they are listed. */
  readonly things: ReadonlyMap<string, readonly Thing[]>;
  readonly acts: ReadonlyMap<string, ActsOfType>;
  /** What an act names that is about something. */
  readonly namesOf: NamesOf;
  /** The documents of each type by their first days. */
  readonly papers: ReadonlyMap<string, readonly Paper[]>;
  /** Every line of the log that stands there before in the same words. */
  readonly repeated: readonly StateEvent[];
  /** What is recorded of a unit on a day on which it was not there: no act at all. */
  readonly misplaced: readonly StateEvent[];
  /** The names of the facts that do not hold on every day alike. */
  readonly datedFacts: ReadonlySet<string>;
  /** What a finding says of each fact that it rests on, as deed and as ground: written once for all that do. */
  readonly proofs: ReadonlyMap<Fact, FactProof>;
};

/** A fact as what a finding rests on. */
export type FactProof = { readonly deed: Evidence; readonly ground: Evidence };

const INDEX = Symbol('index');

/** The index of a state: made once for a parsed one, which carries it. */
export function indexOf(state: State): StateIndex {
  return derive(state, INDEX, indexState);
}

function indexState(state: State): StateIndex {
  const distinct = distinctEvents(state.events);
  const first = new Set(distinct);
  const tenures = tenuresOf(state.units);
  const misplaced = misplacedAmong(distinct, tenures);
  const namesOf = findNames(distinct, state, tenures);
  return {
    recordsSince: state.recordsSince === null ? null : toDay(state.recordsSince),
    units: [...state.units].sort((a, b) => compareText(a.id, b.id)),
    unitIds: new Set(state.units.map(({ id }) => id)),
    tenures,
    things: thingsByType(state),
    acts: indexActs(
      misplaced.length === 0 ? distinct : distinct.filter((it) => !misplaced.includes(it)),
      namesOf,
    ),
    namesOf,
    repeated: state.events.filter((event) => !first.has(event)),
    misplaced,
    papers: indexPapers(state),
    datedFacts: new Set([state, ...state.units, ...state.things].flatMap(({ facts }) => datedIn(facts))),
    proofs: new Map([state, ...state.units, ...state.things].flatMap(({ facts }) => proofsIn(facts))),
  };
}

function indexActs(events: readonly StateEvent[], namesOf: NamesOf): StateIndex['acts'] {
  const acts = events
    .map((event) => actOfEvent(event, namesOf(event.about, toDay(event.on))))
    .sort(compareActs);
  const byType = groupBy(acts, ({ type }) => type);
  return new Map(
    [...byType].map(([type, all]) => [type, { all, byUnit: groupBy(all, ({ unit }) => unit) }] as const),
  );
}

function misplacedAmong(
  events: readonly StateEvent[],
  tenures: StateIndex['tenures'],
): readonly StateEvent[] {
  if (tenures.size === 0) return [];
  return events.filter(({ on, unit }) => {
    const tenure = unit === null ? undefined : tenures.get(unit);
    return tenure !== undefined && !isWithin([tenure.life], toDay(on));
  });
}

// The lines of a log, each once: one that is recorded twice is one act.
function distinctEvents(events: readonly StateEvent[]): readonly StateEvent[] {
  const seen = new Set<string>();
  return events.filter(({ id, type, unit, on, about, evidence, facts }) => {
    const line = JSON.stringify([id, type, unit, on, about, evidence, writeEventFacts(facts)]);
    return !seen.has(line) && seen.add(line) !== undefined;
  });
}

function indexPapers({ documents }: State): StateIndex['papers'] {
  const sorted = [...documents].sort((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id));
  return groupBy(sorted.map(paperOf), ({ document }) => document.type);
}

function thingsByType({ things }: State): StateIndex['things'] {
  const sorted = [...things].sort((a, b) => compareText(a.id, b.id));
  return groupBy(sorted, ({ type }) => type);
}

function datedIn(facts: State['facts']): readonly string[] {
  return Object.keys(facts).filter((name) => facts[name]?.some(({ from, until }) => from ?? until));
}

function proofsIn(facts: State['facts']): readonly (readonly [Fact, FactProof])[] {
  return Object.entries(facts).flatMap(([name, history]) =>
    history.map((fact) => [fact, proofOf(name, fact)] as const),
  );
}

/** Writes a fact as what a finding rests on. */
export function proofOf(name: string, { from, evidence }: Fact): FactProof {
  const proof = { kind: 'fact', id: name, type: null, on: from, evidence } as const;
  return { deed: carryMemory({ ...proof, as: 'deed' }), ground: carryMemory({ ...proof, as: 'ground' }) };
}

function paperOf(document: StateDocument): Paper {
  return carryMemory({
    document,
    from: toDay(document.from),
    to: document.to === null ? null : toDay(document.to),
    act: actOfDocument(document),
  });
}
