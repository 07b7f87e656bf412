import type { Act } from '../../model/act.ts';
import { type Composed, leavesAmong } from '../../model/composition.ts';
import { actsSeen, type Sight } from './sight.ts';

/** What the bearer did towards a duty that acts of some types fulfil. */
export type Doings = {
  /** Acts of which it is known what they covered, in the order of days. */
  readonly acts: readonly Act[];
  /** Acts about one thing of several, which do not say whether they covered the whole. */
  readonly unclear: readonly Act[];
  /** How far some of the acts fulfil it. */
  readonly tally: (acts: readonly Act[], needed: number) => Tally;
};

/** How far acts fulfil a duty. */
export type Tally = {
  /** The act that completed it. */
  readonly filledBy: Act | null;
  /** The acts that counted. */
  readonly acts: readonly Act[];
  /** How many times it was done. */
  readonly done: number;
  /** The parts that are still lacking of what was begun. */
  readonly lacks: readonly string[];
};

const NOTHING: readonly never[] = [];

/**
 * The bearer's acts towards a duty. An act that consists of others is done by one of its own, or by all its parts
 * together; a part also by an act of the whole. Most acts have no parts, and each is the whole.
 */
export function doingsSeen(sight: Sight, types: readonly string[]): Doings {
  const { compositions } = sight.run;
  const composed = types.map((type) => compositions.get(type));
  if (composed.every((one) => one === undefined))
    return { acts: actsSeen(sight, types), unclear: NOTHING, tally: tallyWhole };
  const related = [...new Set(types.flatMap((type) => compositions.get(type)?.related ?? [type]))];
  const goals = types.map((type) => leavesAmong([type], compositions));
  const covered = new Map(actsSeen(sight, related).map((act) => [act, coverOf(act, sight)] as const));
  const touches = (leaves: readonly string[]) => goals.some((goal) => goal.some((it) => leaves.includes(it)));
  const acts = [...covered].flatMap(([act, leaves]) => (leaves !== null && touches(leaves) ? [act] : []));
  return {
    acts,
    unclear: [...covered].flatMap(([act, leaves]) => (leaves === null ? [act] : [])),
    tally: (some, needed) => tallyParts(some, needed, goals, (act) => covered.get(act) ?? NOTHING),
  };
}

/** What an act covered; `null` where it is about one thing and does not say. */
function coverOf({ about, covers, type }: Act, { run, target }: Sight): readonly string[] | null {
  const composed: Composed | undefined = run.compositions.get(type);
  if (composed === undefined) return [type];
  if (covers !== null && covers !== 'all') return leavesAmong(covers, run.compositions);
  // What an act must be about for a duty owed once for each unit says nothing of its scope.
  const isWhole = covers === 'all' || !composed.hasScope || about === null || about === target.about;
  return isWhole ? composed.leaves : null;
}

function tallyWhole(acts: readonly Act[], needed: number): Tally {
  const counted = acts.length > needed ? acts.slice(0, needed) : acts;
  return { filledBy: acts[needed - 1] ?? null, acts: counted, done: counted.length, lacks: NOTHING };
}

// Acts add up until one of the alternatives is whole; then the next time begins.
function tallyParts(
  acts: readonly Act[],
  needed: number,
  goals: readonly (readonly string[])[],
  coverage: (act: Act) => readonly string[],
): Tally {
  const counted: Act[] = [];
  let done = 0;
  let begun = new Set<string>();
  for (const act of acts) {
    counted.push(act);
    for (const leaf of coverage(act)) begun.add(leaf);
    if (!goals.some((goal) => goal.every((leaf) => begun.has(leaf)))) continue;
    begun = new Set();
    done += 1;
    if (done === needed) return { filledBy: act, acts: counted, done, lacks: NOTHING };
  }
  return { filledBy: null, acts: counted, done, lacks: lackingOf(goals, begun) };
}

// Of several alternatives that which lacks least.
function lackingOf(goals: readonly (readonly string[])[], begun: ReadonlySet<string>): readonly string[] {
  if (begun.size === 0) return NOTHING;
  const lacking = goals.map((goal) => goal.filter((leaf) => !begun.has(leaf)));
  return lacking.reduce((least, next) => (next.length < least.length ? next : least));
}
