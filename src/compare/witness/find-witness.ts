import { checkCompliance } from '../../engine/check-compliance.ts';
import type { CompiledRuleset } from '../../engine/compile-ruleset.ts';
import { isAttested } from '../../model/duty.ts';
import { type PlainDate, toPlainDate } from '../../model/plain-date.ts';
import type { Finding } from '../../model/report.ts';
import type { Status } from '../../model/terms.ts';
import type { TopicSides } from '../align-topics.ts';
import type { FieldDifference, Relation } from '../diff.ts';
import type { TopicComparison } from '../diff-topic.ts';
import { isTimed } from '../duty-dates.ts';
import { type Contest, prepareArena } from './arena.ts';
import { chooseInForceDays, ownDay } from './in-force-days.ts';
import { plainState } from './plain-state.ts';
import { type Hit, type Search, searchWitness } from './search-witness.ts';
import { firstBreach } from './topic-judge.ts';
import type { NoWitness, Sides, Witness } from './witness.ts';
import { worstOf } from './worst-finding.ts';

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
  { a, b }: TopicSides,
  rulesets: Sides<CompiledRuleset>,
): WitnessOrReason {
  const reason = reasonAgainst(compared, { a, b });
  if (reason !== null) return { witness: null, noWitness: reason };
  const contest: Contest = { rulesets, norms: { a, b } };
  const { own, common } = chooseInForceDays(rulesets);
  const both = { a: common, b: common };
  const search = (days: Sides<PlainDate>, accepts: (hit: Hit) => boolean = () => true) =>
    searchFrom(days, contest, compared, accepts);
  const found =
    (own === null ? null : search(own, (hit) => partsAlso(hit, contest, both))) ?? search(both);
  if ('witness' in found) return { witness: found.witness, noWitness: null };
  return { witness: null, noWitness: reasonAfter(found, { a, b }) };
}

type Found = { readonly witness: Witness } | Search;

// Found or not, the first search that found something ends the matter.
function searchFrom(
  inForceFrom: Sides<PlainDate>,
  contest: Contest,
  compared: TopicComparison,
  accepts: (hit: Hit) => boolean,
): Found | null {
  const arena = prepareArena(contest, inForceFrom);
  let witness: Witness | null = null;
  const search = searchWitness(arena, (hit) => {
    if (!pointsTo(compared.relation, hit.failing) || !accepts(hit)) return false;
    witness = confirm(hit, inForceFrom, contest, compared);
    return witness !== null;
  });
  return witness === null ? search : { witness: { ...(witness as Witness), exhaustive: search.exhaustive } };
}
