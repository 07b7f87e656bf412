import type { Act } from '../../model/act.ts';
import { compareText } from '../../model/collections.ts';
import type { Unused } from '../../model/unused.ts';
import type { PreparedRuleset } from '../prepare/prepare-ruleset.ts';
import type { Search } from './unused-acts.ts';

/** Lists what events are said to have been like, and no norm asks of an event of their type. */
export function listUnusedEventFacts({ prepared, run }: Search): readonly Unused[] {
  const told = [...run.index.acts.values()].flatMap(({ all }) => all.filter(({ facts }) => facts !== null));
  if (told.length === 0) return [];
  const asked = factsAsked(prepared);
  return told
    .flatMap((act) =>
      Object.keys(act.facts ?? {}).flatMap((name) =>
        asked.get(name)?.has(act.type) === true ? [] : [entryOf(name, act, asked.has(name))],
      ),
    )
    .sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

/** The facts that are asked of events, each with the types of event of which it is. */
function factsAsked({ compiled }: PreparedRuleset): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { segments } of compiled.obligations) {
    for (const { norm } of segments) {
      for (const name of norm?.where?.facts ?? [])
        asked.set(name, new Set([...(asked.get(name) ?? []), ...(norm?.triggers ?? [])]));
    }
  }
  return asked;
}

function entryOf(name: string, { about, date, type, unit }: Act, isAsked: boolean): Unused {
  const reason = isAsked ? 'decides-nothing' : 'unused-type';
  return { kind: 'fact', id: name, type, unit, about, on: date, reason, obligation: null };
}

function keyOf({ about, id, on, type, unit }: Unused): string {
  return [on, type, about, unit, id].map((part) => part ?? '').join(' ');
}
