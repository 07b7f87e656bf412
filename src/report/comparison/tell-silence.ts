import type { Covering, Mention } from '../../compare/diff.ts';
import { formatCitation } from '../../model/citation.ts';
import type { Telling } from '../../telling/telling.ts';
import { obligationOf, tellObligation } from './tell-obligation.ts';
import type { ComparisonWords } from './words/contract.ts';

/** A side that has no obligation on a topic. */
export type Silence = { readonly covered: Covering | null; readonly mentions: readonly Mention[] };

/**
 * Tells what a regulation without obligation on a topic says of it after all: under a wider topic, under narrower ones, or in
 * provisions that hold no obligation. That it says nothing is never claimed: only that no obligation is here.
 */
export function tellSilence(
  { covered, mentions }: Silence,
  telling: Telling,
  words: ComparisonWords,
): readonly string[] {
  const norms = (covered?.obligations ?? []).flatMap((id) => obligationOf(id, telling) ?? []);
  const told =
    covered === null || norms.length === 0
      ? [words.noObligation]
      : [
          `${words.coveredBy[covered.by](telling.say.all(covered.topics.map((topic) => telling.say.topic(topic))))}:`,
          ...norms.map((norm) => tellObligation(norm, telling)),
        ];
  if (mentions.length === 0) return told;
  const places = mentions.map(
    ({ ref, kind }) => `${formatCitation(ref)} (${telling.texts.terms.kinds[kind]})`,
  );
  return [...told, words.mentioned(telling.say.all(places))];
}
