import { waitingFor } from '../../engine/group-questions.ts';
import { scopeOfAnswer } from '../../model/fact-scope.ts';
import type { Unknown } from '../../model/report.ts';
import type { Telling } from '../../telling/telling.ts';
import { nameSome } from '../name-some.ts';

/** Names those a question is about: the units that miss it, or without a state those who bear the duties. */
export function askedOf(unknown: Unknown, { ruleset, say }: Telling): readonly string[] {
  const obligations = waitingFor(unknown, ruleset);
  // An office without a unit goes by the name of the first duty that waits.
  const bearer = obligations[0]?.bearer ?? null;
  const { things = [] } = unknown;
  if (things.length > 0) return things.map(say.thing);
  if (unknown.units.length > 0) return unknown.units.map((unit) => say.unit(unit, bearer));
  return [...new Set(obligations.map((obligation) => say.unit(null, obligation.bearer)))];
}

/** A question in words, with those whom it is about: nobody in particular of what is so of the organization as a whole. */
export function questionTo(unknown: Unknown, telling: Telling): string {
  const { ruleset, say, texts } = telling;
  const isOfAll = unknown.kind === 'fact' && scopeOfAnswer(unknown.name, ruleset) === 'organization';
  const isOfUnits = unknown.kind === 'fact' || unknown.kind === 'attestation' || unknown.kind === 'records';
  if (isOfAll || !isOfUnits) return say.question(unknown);
  return say.question(unknown, nameSome(askedOf(unknown, telling), texts.phrases.andOthers));
}
