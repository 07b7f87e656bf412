import { type Act, isAbout } from '../../model/act.ts';
import { type Composed, leavesAmong } from '../../model/composition.ts';
import { actsSeen, type Sight } from './sight.ts';

/** What the bearer did towards a duty that acts of some types fulfil. */
export type Doings = {
  /** Acts of which it is known what they covered, in the order of days. */
  readonly acts: readonly Act[];
  /** Acts about one thing of several, which do not say whether they covered the whole. */
  readonly unclear: readonly Act[];
  /** Whether acts add up to it: it consists of others, or is a part of one. */
  readonly isComposed: boolean;
  /** How far some of the acts fulfil it. */
  readonly tally: (acts: readonly Act[]) => Tally;
};

/** How far acts fulfil a duty. */
export type Tally = {
  /** The acts that completed it, each time that it was done. */
  readonly completions: readonly Act[];
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
    return { acts: actsSeen(sight, types), unclear: NOTHING, isComposed: false, tally: tallyWhole };
  const related = [...new Set(types.flatMap((type) => compositions.get(type)?.related ?? [type]))];
  const goals = types.map((type) => leavesAmong([type], compositions));
  const covered = new Map(actsSeen(sight, related).map((act) => [act, coverOf(act, sight)] as const));
  const touches = (leaves: readonly string[]) => goals.some((goal) => goal.some((it) => leaves.includes(it)));
  const acts = [...covered].flatMap(([act, leaves]) => (leaves !== null && touches(leaves) ? [act] : []));
  return {
    acts,
    unclear: [...covered].flatMap(([act, leaves]) => (leaves === null ? [act] : [])),
    // What is only done to several things adds up to nothing: each such act is the whole.
    isComposed: composed.some((one) => one !== undefined && one.related.length > 1),
    tally: (some) => tallyParts(some, goals, (act) => covered.get(act) ?? NOTHING),
  };
}

/** What an act covered; `null` where it is about one thing and does not say. */
function coverOf(act: Act, { run, target }: Sight): readonly string[] | null {
  const { about, covers, type } = act;
  const composed: Composed | undefined = run.compositions.get(type);
  if (composed === undefined) return [type];
  if (covers !== null && covers !== 'all') return leavesAmong(covers, run.compositions);
  // What an act must be about for a duty owed once for each unit says nothing of its scope.
  const isWhole = covers === 'all' || !composed.hasScope || about === null || isAbout(act, target.about);
  return isWhole ? composed.leaves : null;
}

function tallyWhole(acts: readonly Act[]): Tally {
  return { completions: acts, lacks: NOTHING };
}

// Acts add up until one of the alternatives is whole; then the next time begins.
function tallyParts(
  acts: readonly Act[],
  goals: readonly (readonly string[])[],
  coverage: (act: Act) => readonly string[],
): Tally {
  let begun = new Set<string>();
  const completions = acts.filter((act) => {
    for (const leaf of coverage(act)) begun.add(leaf);
    const isWhole = goals.some((goal) => goal.every((leaf) => begun.has(leaf)));
    if (isWhole) begun = new Set();
    return isWhole;
  });
  return { completions, lacks: lackingOf(goals, begun) };
}

// Of several alternatives that which lacks least.
function lackingOf(goals: readonly (readonly string[])[], begun: ReadonlySet<string>): readonly string[] {
  if (begun.size === 0) return NOTHING;
  const lacking = goals.map((goal) => goal.filter((leaf) => !begun.has(leaf)));
  return lacking.reduce((least, next) => (next.length < least.length ? next : least));
}
