import { comparisonWords } from '../../../generated/words/comparison.ts';
import { latestWording } from '../../engine/compile/segments.ts';
import { formatCitation } from '../../model/citation.ts';
import { isAttested } from '../../model/duty.ts';
import type { Obligation } from '../../model/ruleset.ts';
import { textIn } from '../../model/terms.ts';
import { tellTiming } from '../../telling/tell-because.ts';
import { tellNormField } from '../../telling/tell-norm.ts';
import type { Telling } from '../../telling/telling.ts';

/** Finds an obligation of a ruleset by its id, in the wording that is compared: the newest that binds. */
export function obligationOf(id: string, { ruleset }: Telling): Obligation | undefined {
  const found = ruleset.obligations.find((obligation) => obligation.id === id);
  return found === undefined ? undefined : latestWording(found);
}

/** The place of a norm in full: `Pasal 23 ayat (1)`. */
export function placeOf(obligation: Obligation | undefined): string {
  return obligation === undefined ? '' : obligation.cites.map(formatCitation).join('; ');
}

/** A norm in one line: its place, its word, whom it concerns, what is owed and when; where only words say it, its gist. */
export function tellObligation(obligation: Obligation, telling: Telling): string {
  const attested = isAttested(obligation.duty);
  const gist = textIn(obligation.gist, telling.texts.locale);
  const owed = attested ? `${gist}°` : tellTiming(obligation, telling);
  return [
    placeOf(obligation),
    ...tellForce(obligation, telling),
    owed,
    ...tellLimits(obligation, telling),
  ].join(' · ');
}

/** A norm whose place and gist stand beside it: its word, whom it concerns, what is owed and when. */
export function tellNorm(obligation: Obligation, telling: Telling): string {
  const owed = tellTiming(obligation, telling);
  return [...tellForce(obligation, telling), owed, ...tellLimits(obligation, telling)].join(' · ');
}

function tellForce(obligation: Obligation, telling: Telling): readonly string[] {
  return [tellWord(obligation, telling), telling.say.parties(obligation.bearer)];
}

/** To whom, through whom, for what and under which condition it is owed, and on which days it binds; most norms lack most. */
const LIMITS = ['counterparty', 'via', 'per', 'applies', 'proviso', 'binds'] as const;

function tellLimits(obligation: Obligation, telling: Telling): readonly string[] {
  return LIMITS.flatMap((field) => {
    const text = tellNormField(field, obligation, telling);
    return text === null ? [] : [`${telling.texts.norm.fields[field]}: ${text}`];
  });
}

/** The force of a norm, with the operative word as printed where the name of the force does not already say it. */
export function tellWord(
  { strength, word }: Pick<Obligation, 'strength' | 'word'>,
  { texts }: Telling,
): string {
  const force = comparisonWords(texts.locale).forces[strength];
  return word === null || word.toLowerCase() === strength ? force : `${force} ${texts.format.quoted(word)}`;
}
