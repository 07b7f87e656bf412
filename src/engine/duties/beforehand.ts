import { type Act, compareActs, isAbout, matterOf } from '../../model/act.ts';
import type { Day } from '../../model/plain-date.ts';
import { firstOfEachOccurrence } from './match-triggers.ts';

/** Gives triggers the acts that answer them. */
export type Match = (triggers: readonly Act[], answers: readonly Act[]) => ReadonlyMap<Act, Act>;

/**
 * Where any of several events shows that a thing has come into being, so does what is owed upon it: an application that
 * was handed over is there, and need not be handed over again because it goes into service the next day. The first
 * trigger about each thing has the act about it that came before; what is left is matched as elsewhere.
 *
 * @param match how answers that come later are given
 * @param older the triggers from before the norm bound: what came with them has answered them
 * @param types the types of trigger that together are one occurrence
 */
export function matchBeforehand(match: Match, older: readonly Act[], types: readonly string[]): Match {
  return (triggers, answers) => {
    const early = actsBeforehand(triggers, answers, (first) => beginOf(first, older, types));
    if (early.size === 0) return match(triggers, answers);
    const taken = new Set(early.values());
    const later = match(
      triggers.filter((trigger) => !early.has(trigger)),
      answers.filter((act) => !taken.has(act)),
    );
    return new Map([...early, ...later]);
  };
}

function actsBeforehand(
  triggers: readonly Act[],
  answers: readonly Act[],
  fromOf: (first: Act) => Day,
): ReadonlyMap<Act, Act> {
  const seen = new Set<string>();
  const matched = new Map<Act, Act>();
  for (const trigger of [...triggers].sort(compareActs)) {
    const about = matterOf(trigger);
    if (about === null || seen.has(about)) continue;
    seen.add(about);
    const from = fromOf(trigger);
    const act = answers.find((it) => isAbout(it, about) && it.on >= from && it.on < trigger.on);
    if (act !== undefined) matched.set(trigger, act);
  }
  return matched;
}

// Of a thing that was there before the norm bound, what came with the occurrence that goes on counts; with one that was
// complete nothing does, for this is another.
function beginOf(first: Act, older: readonly Act[], types: readonly string[]): Day {
  const same = older.filter((it) => matterOf(it) === matterOf(first));
  if (same.length === 0) return Number.NEGATIVE_INFINITY;
  const begun = firstOfEachOccurrence([...same, first].sort(compareActs), types).at(-1);
  return begun === undefined || begun === first ? Number.POSITIVE_INFINITY : begun.on;
}
