import { compareText } from '../../model/collections.ts';
import { conditionOf } from '../../model/duty.ts';
import { derive } from '../../model/parsed.ts';
import type { Fact, FactHistory, State } from '../../model/state.ts';
import type { Unused, UnusedReason } from '../../model/unused.ts';
import { ownEntry } from '../../model/vocabulary.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import { factsIn } from '../compile/facts-in.ts';
import type { Search } from './unused-acts.ts';

/** A fact where it stands: of a unit, of a thing, or of the organization. */
type Placed = {
  readonly unit: string | null;
  readonly thing: string | null;
  readonly name: string;
  readonly fact: Fact;
};

/** Lists the facts that no finding rests on, each with its reason. */
export function listUnusedFacts({ prepared, run, used }: Search): readonly Unused[] {
  const { asOfDate, index, state } = run;
  const isUsed = ({ fact }: Placed) => {
    const proof = index.proofs.get(fact);
    return proof !== undefined && (used.has(proof.deed) || used.has(proof.ground));
  };
  const unused = factsOf(state).filter((placed) => !isUsed(placed));
  if (unused.length === 0) return [];
  const { obligations, ruleset } = prepared.compiled;
  const asked = derive(ruleset, FACTS_ASKED, () => factsAsked(obligations.map(({ norm }) => norm)));
  const reasonFor = ({ unit, thing, name, fact }: Placed): UnusedReason => {
    if (!asked.has(name)) return 'unused-type';
    if (prepared.obligations.length === 0) return 'not-in-force';
    if (fact.from !== null && fact.from > asOfDate) return 'after-day-judged';
    if (fact.until !== null && fact.until < asOfDate) return 'no-longer-so';
    const isReplaced =
      unit === null && thing === null && state.units.some(({ facts }) => ownEntry(facts, name) !== undefined);
    return isReplaced ? 'replaced' : 'decides-nothing';
  };
  return unused.map((it) => entryOf(it, reasonFor(it))).sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

function factsOf({ facts, things, units }: State): readonly Placed[] {
  const listed = (
    unit: string | null,
    thing: string | null,
    list: Readonly<Record<string, FactHistory>>,
  ): readonly Placed[] =>
    Object.entries(list).flatMap(([name, history]) => history.map((fact) => ({ unit, thing, name, fact })));
  return [
    ...listed(null, null, facts),
    ...units.flatMap((unit) => listed(unit.id, null, unit.facts)),
    ...things.flatMap((thing) => listed(thing.unit, thing.id, thing.facts)),
  ];
}

const FACTS_ASKED = Symbol('factsAsked');

function factsAsked(norms: readonly CompiledNorm[]): ReadonlySet<string> {
  const names = norms.flatMap(({ attested, obligation }) => {
    const wordings = [obligation, ...obligation.versions];
    const conditions = wordings.flatMap(({ applies, duty }) => [
      applies,
      duty === undefined ? null : conditionOf(duty),
    ]);
    const facts = conditions.flatMap((it) => (it === null || it === undefined ? [] : factsIn(it)));
    return attested ? [...facts, obligation.id] : facts;
  });
  return new Set(names);
}

function keyOf({ about, id, on, unit }: Unused): string {
  return `${unit ?? ''} ${id ?? ''} ${on ?? ''}${about === null ? '' : ` ${about}`}`;
}

function entryOf({ unit, thing, name, fact }: Placed, reason: UnusedReason): Unused {
  return { kind: 'fact', id: name, type: null, unit, about: thing, on: fact.from, reason, obligation: null };
}
