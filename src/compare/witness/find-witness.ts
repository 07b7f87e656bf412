import type { CompiledRuleset } from '../../engine/compile-ruleset.ts';
import { isAttested } from '../../model/duty.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { TopicSides } from '../align-topics.ts';
import type { Relation } from '../diff.ts';
import type { TopicComparison } from '../diff-topic.ts';
import type { Norm } from '../norm.ts';
import { entersVerdict } from '../strictness.ts';
import { type Contest, prepareArena } from './arena.ts';
import { confirmWitness } from './confirm-witness.ts';
import { chooseInForceDays } from './in-force-days.ts';
import { type Hit, searchWitness } from './search-witness.ts';
import { firstBreach } from './topic-judge.ts';
import type { NoWitness, Sides, Witness } from './witness.ts';

/** A witness, or the reason why there is none. */
export type WitnessOrReason =
  | { readonly witness: Witness; readonly noWitness: null }
  | { readonly witness: null; readonly noWitness: NoWitness };

/**
 * Finds the smallest state and the day on which two regulations part on a topic, where a duty with a date is
 * concerned. Under `stricter` and `looser` only a breach on the stricter side counts.
 *
 * The days in force are the texts' own when the regulations part on them and would also part from a common
 * day; else the common day, so that a witness shows the norms apart and not merely their age.
 */
export function findWitness(
  compared: TopicComparison,
  sides: TopicSides,
  rulesets: Sides<CompiledRuleset>,
): WitnessOrReason {
  const reason = reasonNotToLook(compared);
  if (reason !== null) return { witness: null, noWitness: reason };
  const contest: Contest = { rulesets, norms: sides, pairs: compared.pairs };
  const { own, common } = chooseInForceDays(rulesets);
  const both = { a: common, b: common };
  const wanted = (hit: Hit) => pointsTo(compared.relation, hit.failing);
  const onOwnDays =
    own === null ? null : lookFrom(own, contest, (hit) => wanted(hit) && partsFrom(both, hit, contest));
  if (onOwnDays?.witness) return { witness: onOwnDays.witness, noWitness: null };
  const onCommonDay = lookFrom(both, contest, wanted);
  if (onCommonDay.witness) return { witness: onCommonDay.witness, noWitness: null };
  return { witness: null, noWitness: reasonNotFound(sides, onCommonDay.exhaustive) };
}

function lookFrom(inForceFrom: Sides<PlainDate>, contest: Contest, accepts: (hit: Hit) => boolean) {
  let witness: Witness | null = null;
  const { exhaustive } = searchWitness(prepareArena(contest, inForceFrom), (hit) => {
    witness = accepts(hit) ? confirmWitness(hit, inForceFrom, contest) : null;
    return witness !== null;
  });
  return { witness: witness as Witness | null, exhaustive };
}

function pointsTo(relation: Relation, failing: 'a' | 'b'): boolean {
  if (relation === 'stricter' || relation === 'only-in-b') return failing === 'b';
  if (relation === 'looser' || relation === 'only-in-a') return failing === 'a';
  return true;
}

function partsFrom(inForceFrom: Sides<PlainDate>, { state, asOf, failing }: Hit, contest: Contest): boolean {
  const { judges, start } = prepareArena(contest, inForceFrom);
  const breached = (side: 'a' | 'b') =>
    firstBreach(judges[side](state, asOf, inForceFrom[side]), start) !== null;
  return breached(failing) && !breached(failing === 'a' ? 'b' : 'a');
}

function reasonNotToLook({ relation, timed, fields }: TopicComparison): NoWitness | null {
  if (relation === 'equal') return 'equal';
  if (!timed) return 'not-timed';
  if (relation === 'only-in-a' || relation === 'only-in-b') return null;
  return fields.some(entersVerdict) ? null : 'no-verdict-difference';
}

function reasonNotFound({ a, b }: TopicSides, exhaustive: boolean): NoWitness {
  const restsOnWords = (norms: readonly Norm[]) =>
    norms.length > 0 && norms.every(({ owed, duty }) => owed && isAttested(duty));
  if (restsOnWords(a) || restsOnWords(b)) return 'attested';
  return exhaustive ? 'never-disagree' : 'not-found';
}
