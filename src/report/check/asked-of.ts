import type { Telling } from '../../locale/telling.ts';
import type { Unknown } from '../../model/report.ts';
import type { Obligation } from '../../model/ruleset.ts';

/** Where an answer belongs: a fact of the organization, a fact of units, an attestation, or the records themselves. */
export const QUESTION_GROUPS = ['organization', 'units', 'attestations', 'records'] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** Says where the answer to a question belongs. */
export function groupOf(unknown: Unknown, telling: Telling): QuestionGroup {
  if (unknown.kind === 'attestation') return 'attestations';
  if (unknown.kind !== 'fact') return 'records';
  if (unknown.units.length > 0)
    return unknown.units.every((unit) => unit === null) ? 'organization' : 'units';
  return waiting(unknown, telling).every(({ bearer }) => bearer === null) ? 'organization' : 'units';
}

/** Names those a question is about: the units that miss it, or without a state those who bear the duties. */
export function askedOf(unknown: Unknown, telling: Telling): readonly string[] {
  const obligations = waiting(unknown, telling);
  // An office without a unit goes by the name of the first duty that waits.
  const bearer = obligations[0]?.bearer ?? null;
  if (unknown.units.length > 0) return unknown.units.map((unit) => telling.say.unit(unit, bearer));
  return [...new Set(obligations.map((obligation) => telling.say.unit(null, obligation.bearer)))];
}

function waiting({ obligations }: Unknown, { ruleset }: Telling): readonly Obligation[] {
  return ruleset.obligations.filter(({ id }) => obligations.includes(id));
}
