import { comparisonWords } from '../../../generated/words/comparison.ts';
import { formatCitation } from '../../model/citation.ts';
import { isAttested } from '../../model/duty.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { tellTiming } from '../../telling/tell-because.ts';
import type { Telling } from '../../telling/telling.ts';

/** Finds an obligation of a ruleset by its id. */
export function obligationOf(id: string, { ruleset }: Telling): Obligation | undefined {
  return ruleset.obligations.find((obligation) => obligation.id === id);
}

/** The place of a norm in full: `Pasal 23 ayat (1)`. */
export function placeOf(obligation: Obligation | undefined): string {
  return obligation === undefined ? '' : obligation.cites.map(formatCitation).join('; ');
}

/** A norm in one line: its place, its word, who bears it, what is owed and when; where only words say it, its gist. */
export function tellObligation(obligation: Obligation, telling: Telling): string {
  const attested = isAttested(obligation.duty);
  const owed = attested ? `${telling.say.gist(obligation.id)}°` : tellTiming(obligation, telling);
  return [placeOf(obligation), ...tellForce(obligation, telling), owed].join(' · ');
}

/** A norm whose place and gist stand beside it: its word, who bears it, what is owed and when. */
export function tellNorm(obligation: Obligation, telling: Telling): string {
  return [...tellForce(obligation, telling), tellTiming(obligation, telling)].join(' · ');
}

function tellForce(obligation: Obligation, telling: Telling): readonly string[] {
  return [tellWord(obligation, telling), telling.say.parties(obligation.bearer)];
}

/** The force of a norm, with the operative word as printed where the name of the force does not already say it. */
export function tellWord(
  { strength, word }: Pick<Obligation, 'strength' | 'word'>,
  { texts }: Telling,
): string {
  const force = comparisonWords(texts.locale).forces[strength];
  return word === null || word.toLowerCase() === strength ? force : `${force} ${texts.format.quoted(word)}`;
}
