import { type Act, actOfEvent } from '../../model/act.ts';
import { compareText } from '../../model/collections.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Unused, UnusedReason } from '../../model/unused.ts';
import type { CompiledNorm } from '../compile/compile-obligation.ts';
import type { CompiledLaw } from '../compile/compile-ruleset.ts';
import type { PreparedNorm } from '../prepare/prepare-norm.ts';
import type { PreparedRuleset } from '../prepare/prepare-ruleset.ts';
import type { Run } from '../sight/run.ts';
import type { Sight } from '../sight/sight.ts';
import type { Bench } from './judge-obligation.ts';
import { isNearer, whyNotCounted } from './why-unused.ts';

/** What a look for unused things has at hand. */
export type Search = {
  readonly prepared: PreparedRuleset;
  readonly run: Run;
  readonly bench: Bench;
  /** Everything that a finding rests on. */
  readonly used: ReadonlySet<Evidence>;
};

/** Lists the events and documents that no finding rests on, each with the nearest reason. */
export function listUnusedActs(search: Search): readonly Unused[] {
  const { index } = search.run;
  const acts = [
    ...[...index.acts.values()].flatMap(({ all }) => all),
    ...[...index.papers.values()].flatMap((papers) => papers.map(({ act }) => act)),
  ];
  const unused = acts.filter((act) => !search.used.has(act.evidence) && !search.used.has(act.ground));
  const users = unused.length === 0 ? NO_USERS : normsByType(search.prepared);
  return inOrder([
    ...unused.map((act) => unusedAct(act, search, users)),
    ...index.repeated.map((event) => entryOf(actOfEvent(event), 'recorded-twice', null)),
    ...index.misplaced.map((event) => entryOf(actOfEvent(event), 'unit-not-there', null)),
  ]);
}

type Users = ReadonlyMap<string, readonly PreparedNorm[]>;
const NO_USERS: Users = new Map();

function normsByType({ compiled, obligations }: PreparedRuleset): Users {
  const users = new Map<string, PreparedNorm[]>();
  for (const { segments } of obligations) {
    for (const { norm } of segments) {
      for (const type of typesOf(norm.norm, compiled)) users.set(type, [...(users.get(type) ?? []), norm]);
    }
  }
  return users;
}

// Those that it speaks of, and those of which they are parts or wholes.
function typesOf(
  { acts, documents, others, triggers }: CompiledNorm,
  { compositions }: CompiledLaw,
): ReadonlySet<string> {
  const named = [...acts, ...triggers];
  return new Set([
    ...named,
    ...documents,
    ...others,
    ...named.flatMap((type) => compositions.get(type)?.related ?? []),
  ]);
}

function unusedAct(act: Act, search: Search, users: Users): Unused {
  const { compiled } = search.prepared;
  const norms = users.get(act.type) ?? [];
  if (norms.length === 0) {
    const isKnown = compiled.obligations.some(({ norm }) => typesOf(norm, compiled).has(act.type));
    return entryOf(act, isKnown ? 'not-in-force' : 'unused-type', null);
  }
  if (act.on > search.run.asOf) return entryOf(act, 'after-day-judged', null);
  return nearest(act, norms, search);
}

function nearest(act: Act, norms: readonly PreparedNorm[], { bench }: Search): Unused {
  let best: Unused | null = null;
  for (const norm of norms) {
    const { sights } = bench.outlookOf(norm.norm);
    const reasons: readonly UnusedReason[] =
      sights.length === 0
        ? ['no-holder']
        : concerned(act, norm, sights).map((sight) => whyNotCounted(act, norm, sight));
    for (const reason of reasons)
      if (best === null || isNearer(reason, best.reason))
        best = entryOf(act, reason, norm.norm.obligation.id);
  }
  return best ?? entryOf(act, 'unused-type', null);
}

// To every agency but its own an act is that of another office: one of these answers for all. A consent comes from others.
function concerned(act: Act, { norm }: PreparedNorm, sights: readonly Sight[]): readonly Sight[] {
  if (act.unit === null || norm.obligation.duty.type === 'precondition' || isConsent(act, norm))
    return sights;
  const { unit } = act;
  const own = sights.filter(({ target }) => target.actor !== 'unit' || target.holders.ids.has(unit));
  return own.length > 0 ? own : sights.slice(0, 1);
}

function isConsent({ type }: Act, { acts, obligation }: CompiledNorm): boolean {
  return obligation.duty.type === 'prohibition' && acts.includes(type);
}

function entryOf(act: Act, reason: UnusedReason, obligation: string | null): Unused {
  const { kind, id, type, unit, date } = act;
  return { kind, id, type, unit, about: kind === 'event' ? act.about : null, on: date, reason, obligation };
}

function inOrder(entries: readonly Unused[]): readonly Unused[] {
  const texts = new Map(entries.map((entry) => [entry, textOf(entry)] as const));
  return [...entries].sort((a, b) => compareText(texts.get(a) ?? '', texts.get(b) ?? ''));
}

function textOf({ on, kind, type, id, about, unit, reason }: Unused): string {
  return [on, kind, type, id, about, unit, reason].map((part) => part ?? '').join(' ');
}
