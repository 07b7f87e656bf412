import { waitingFor } from '../../engine/group-questions.ts';
import type { Unknown } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';

/** Names those a question is about: the units that miss it, or without a state those who bear the duties. */
export function askedOf(unknown: Unknown, { ruleset, say }: Telling): readonly string[] {
  const obligations = waitingFor(unknown, ruleset);
  // An office without a unit goes by the name of the first duty that waits.
  const bearer = obligations[0]?.bearer ?? null;
  if (unknown.units.length > 0) return unknown.units.map((unit) => say.unit(unit, bearer));
  return [...new Set(obligations.map((obligation) => say.unit(null, obligation.bearer)))];
}
