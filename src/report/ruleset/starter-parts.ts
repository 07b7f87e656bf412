import { factsIn } from '../../engine/compile/facts-in.ts';
import { actsOf, happeningsOf, namesIn, triggerActorsOf, triggersOf, whereOf } from '../../model/duty.ts';
import { type Obligation, partyIds, type Ruleset } from '../../model/ruleset.ts';
import { textIn } from '../../model/terms.ts';
import { extendVocabulary, type FactDeclaration, ownEntry } from '../../model/vocabulary.ts';
import type { Telling } from '../../telling/telling.ts';

/** The roles that a ruleset names, each once, in the order of the text. Parties outside the region are none. */
export function rolesNamed({ obligations, vocabulary }: Ruleset): readonly string[] {
  const { roles } = extendVocabulary(vocabulary);
  const named = obligations.flatMap(({ bearer, duty, per, counterparty, via }) => [
    ...partyIds(bearer),
    ...(per === null ? [] : [per]),
    ...partyIds(counterparty),
    ...partyIds(via),
    ...namesIn(duty, 'actors', 'answerers'),
  ]);
  // What every unit holds need not be said of any.
  const isHeld = (role: string) => (ownEntry(roles, role)?.holders ?? 'all') !== 'all';
  return [...new Set(named)].filter(isHeld);
}

/** The types of things for each of which a ruleset owes something, in the order of the text. */
export function thingsNamed({ obligations, vocabulary }: Ruleset): readonly string[] {
  const { things } = extendVocabulary(vocabulary);
  const named = obligations.flatMap(({ per }) => (per === null ? [] : [per]));
  return [...new Set(named)].filter((type) => ownEntry(things, type) !== undefined);
}

/** The id that a thing has in a starter state. */
export function sampleThing(type: string): string {
  return `${type}-1`;
}

/**
 * The roles, or the type of thing, whose units or things are asked about an obligation; none when it is asked of the
 * organization as a whole.
 */
export function rolesAsked({ bearer, per }: Obligation): readonly string[] {
  if (per !== null) return [per];
  if (typeof bearer === 'string') return [bearer];
  return bearer !== null && 'each' in bearer ? bearer.each : [];
}

/** Whose an event is as it is recorded, and about whom. */
export type Where = { readonly unit: string | null; readonly about: string | null };

/** What names neither. */
export const NOWHERE: Where = { unit: null, about: null };

/**
 * Where an event stands that an obligation uses: of its bearer; of what is owed once for each unit, about that unit,
 * except what calls for it there.
 */
export function whereRecorded(type: string, obligation: Obligation, things: readonly string[]): Where {
  const { bearer, duty, per } = obligation;
  const of = per !== null && things.includes(per) ? sampleThing(per) : per;
  // A consent to what is forbidden is an act of others, for whoever asks.
  if (duty.type === 'prohibition' && actsOf(duty).includes(type))
    return { unit: null, about: of ?? rolesAsked(obligation)[0] ?? null };
  if (of !== null && of !== per) return { unit: partyIds(bearer)[0] ?? null, about: of };
  if (per === null) return { unit: rolesAsked(obligation)[0] ?? null, about: null };
  if (duty.type === 'prohibition' || !triggersOf(duty).includes(type))
    return { unit: partyIds(bearer)[0] ?? null, about: per };
  const [caller] = triggerActorsOf(duty) ?? [];
  return caller === undefined ? { unit: per, about: null } : { unit: caller, about: per };
}

/** A type of event or document that a ruleset uses, with the obligations that use it. */
export type UsedType = { readonly type: string; readonly obligations: readonly Obligation[] };

/** The types of documents or events that the duties of a ruleset use, in the order of the text. */
export function typesUsed({ ruleset }: Telling, part: 'documents' | 'events'): readonly UsedType[] {
  const known = extendVocabulary(ruleset.vocabulary)[part];
  const used = new Map<string, Obligation[]>();
  for (const obligation of ruleset.obligations) {
    for (const type of happeningsOf(obligation.duty)) {
      if (ownEntry<unknown>(known, type) === undefined) continue;
      const users = used.get(type) ?? [];
      if (!users.includes(obligation)) used.set(type, [...users, obligation]);
    }
  }
  return [...used].map(([type, obligations]) => ({ type, obligations }));
}

/** What is asked of an event, and how: the facts by which it is told whether it calls for something. */
export type EventFactAsked = {
  readonly name: string;
  readonly declared: FactDeclaration;
  readonly question: string;
};

/** The facts of an event of a type that obligations read. */
export function eventFactsAsked(
  type: string,
  obligations: readonly Obligation[],
  { ruleset, texts }: Telling,
): readonly EventFactAsked[] {
  const known = extendVocabulary(ruleset.vocabulary).facts;
  const wheres = obligations.flatMap(({ duty }) => (triggersOf(duty).includes(type) ? [whereOf(duty)] : []));
  const names = new Set(wheres.flatMap((where) => (where === null ? [] : factsIn(where))));
  return [...names].flatMap((name) => {
    const declared = ownEntry(known, name);
    return declared === undefined
      ? []
      : [{ name, declared, question: textIn(declared.question, texts.locale) }];
  });
}
