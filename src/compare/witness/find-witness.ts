import type { CompiledLaw } from '../../engine/compile/compile-ruleset.ts';
import { isAttested } from '../../model/duty.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { TopicSides } from '../align-rulesets.ts';
import type { Relation } from '../diff.ts';
import type { TopicComparison } from '../diff-topic.ts';
import type { ComparedNorm } from '../norm.ts';
import { entersVerdict } from '../strictness.ts';
import { type Arena, type Dispute, prepareArena } from './arena.ts';
import { confirmWitness } from './confirm-witness.ts';
import { chooseInForceDays } from './in-force-days.ts';
import { searchWitness } from './search-witness.ts';
import type { NoWitness, Sides, Witness } from './witness.ts';

/** A witness, or the reason why there is none. */
export type WitnessOrReason =
  | { readonly witness: Witness; readonly noWitness: null }
  | { readonly witness: null; readonly noWitness: NoWitness };

/**
 * Finds the smallest state and the day on which two regulations part on a topic, where a duty with a date is
 * concerned. Under `stricter` and `looser` only a breach on the stricter side counts.
 *
 * The days in force are the texts' own when the regulations part on them and from a common day alike; else the
 * common day, so that a witness shows the norms apart and not merely their age.
 */
export function findWitness(
  compared: TopicComparison,
  sides: TopicSides,
  rulesets: Sides<CompiledLaw>,
): WitnessOrReason {
  const reason = reasonNotToLook(compared);
  if (reason !== null) return { witness: null, noWitness: reason };
  const dispute: Dispute = { rulesets, norms: sides, pairs: compared.pairs };
  const { own, common } = chooseInForceDays(rulesets);
  const same = { a: common, b: common };
  // Silence has no age: against it the text's own day is as good as any.
  const silent = sides.a.length === 0 || sides.b.length === 0;
  const days = own === null ? [[same]] : [silent ? [own] : [own, same], [same]];
  const attempts = [...days, ...laterDays(sides, common).map((day) => [{ a: day, b: day }])];
  let arena: Arena | null = null;
  let exhaustive = true;
  for (const days of attempts) {
    arena = prepareArena(dispute, days);
    const found = lookFor(compared.relation, days, arena, dispute);
    if (found.witness !== null) return { witness: found.witness, noWitness: null };
    exhaustive = found.exhaustive;
  }
  return { witness: null, noWitness: reasonNotFound(sides, arena?.materials.complete ?? true, exhaustive) };
}

const MOST_CHANGES = 3;

// What begins to differ later may be too far off for the search: it is looked for from there too.
function laterDays({ a, b }: TopicSides, common: PlainDate): readonly PlainDate[] {
  const days = [...a, ...b].flatMap(({ wordings }) => wordings().flatMap(({ from }) => from ?? []));
  return [...new Set(days)]
    .filter((day) => day > common)
    .sort()
    .slice(0, MOST_CHANGES);
}

function lookFor(
  relation: Relation,
  days: readonly Sides<PlainDate>[],
  arena: Arena,
  dispute: Dispute,
): { readonly witness: Witness | null; readonly exhaustive: boolean } {
  const found: Witness[] = [];
  const { exhaustive } = searchWitness(arena, (hit) => {
    const [inForceFrom] = days;
    if (inForceFrom === undefined || !pointsTo(relation, hit.failing)) return false;
    const witness = confirmWitness(hit, inForceFrom, arena.timed, dispute);
    if (witness !== null) found.push(witness);
    return witness !== null;
  });
  const [witness = null] = found;
  return { witness: witness === null ? null : { ...witness, exhaustive }, exhaustive };
}

function pointsTo(relation: Relation, failing: 'a' | 'b'): boolean {
  if (relation === 'stricter' || relation === 'only-in-b') return failing === 'b';
  if (relation === 'looser' || relation === 'only-in-a') return failing === 'a';
  return true;
}

function reasonNotToLook({ relation, timed, fields, covered }: TopicComparison): NoWitness | null {
  if (relation === 'equal' || relation === 'comparable') return relation;
  if (covered.a?.by === 'wider' || covered.b?.by === 'wider') return 'in-wider-topic';
  if (!timed) return 'not-timed';
  if (relation === 'only-in-a' || relation === 'only-in-b') return null;
  return fields.some(entersVerdict) ? null : 'no-verdict-difference';
}

function reasonNotFound({ a, b }: TopicSides, words: boolean, exhaustive: boolean): NoWitness {
  const restsOnWords = (norms: readonly ComparedNorm[]) =>
    norms.length > 0 && norms.every(({ owed, duty }) => owed && isAttested(duty));
  if (restsOnWords(a) || restsOnWords(b)) return 'attested';
  if (!words) return 'no-common-state';
  return exhaustive ? 'never-disagree' : 'not-found';
}
