import { factsIn } from '../../engine/compile/facts-in.ts';
import {
  actsOf,
  answerersOf,
  happeningsOf,
  namesIn,
  triggerActorsOf,
  triggersOf,
  whereOf,
} from '../../model/duty.ts';
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
 * Tells whether an event is asked of others than the bearer of an obligation: their consent, or their answer.
 */
export function isOfOthers(type: string, { duty }: Obligation): boolean {
  return (answerersOf(duty) !== null || duty.type === 'prohibition') && actsOf(duty).includes(type);
}

/** Tells whether an event is what others consent to, or what they answer. */
export function isForOthers(type: string, obligation: Obligation): boolean {
  const { duty } = obligation;
  return triggersOf(duty).includes(type) && actsOf(duty).some((act) => isOfOthers(act, obligation));
}

/**
 * Where an event stands that an obligation uses: of its bearer, or of whoever calls for it; of what is owed once for each
 * unit, about that unit. What others do stands for them, and names what it is for.
 */
export function whereRecorded(type: string, obligation: Obligation, ruleset: Ruleset): Where {
  const units = rolesNamed(ruleset);
  const own = placeOfOwn(type, obligation, ruleset, units);
  if (isForOthers(type, obligation)) return { ...own, about: own.about ?? matterOf(own, obligation, units) };
  if (!isOfOthers(type, obligation)) return own;
  const unit = giverOf(obligation, units);
  const [occasion] = triggersOf(obligation.duty);
  if (occasion === undefined) return { ...own, unit };
  const asked = placeOfOwn(occasion, obligation, ruleset, units);
  const matter = asked.about ?? subjectOf(obligation, ruleset) ?? matterOf(asked, obligation, units);
  // A consent may name only whoever asked; an answer of somebody who is known need not name anything.
  return { unit, about: matter ?? (obligation.duty.type === 'response' ? null : asked.unit) };
}

// What both sides say that they are about, where nothing else tells for what the act of others was.
function matterOf({ unit }: Where, obligation: Obligation, units: readonly string[]): string | null {
  const { duty } = obligation;
  const isTold = duty.type === 'response' ? giverOf(obligation, units) !== null : unit !== null;
  return isTold ? null : `${triggersOf(duty)[0]}-1`;
}

// Somebody whom the state lists, and who is not the bearer.
function giverOf({ bearer, duty }: Obligation, units: readonly string[]): string | null {
  const own = [...partyIds(bearer), ...(triggerActorsOf(duty) ?? [])];
  return answerersOf(duty)?.find((id) => units.includes(id) && !own.includes(id)) ?? null;
}

function subjectOf({ per }: Obligation, ruleset: Ruleset): string | null {
  return per !== null && thingsNamed(ruleset).includes(per) ? sampleThing(per) : per;
}

function placeOfOwn(type: string, obligation: Obligation, ruleset: Ruleset, units: readonly string[]): Where {
  const { bearer, duty, per } = obligation;
  const of = subjectOf(obligation, ruleset);
  const calls = duty.type !== 'prohibition' && triggersOf(duty).includes(type);
  const caller = calls ? (triggerActorsOf(duty)?.find((role) => units.includes(role)) ?? null) : null;
  if (of !== null && of !== per) return { unit: caller ?? partyIds(bearer)[0] ?? null, about: of };
  if (per === null) return { unit: caller ?? rolesAsked(obligation)[0] ?? null, about: null };
  if (!calls) return { unit: partyIds(bearer)[0] ?? null, about: per };
  return caller === null ? { unit: per, about: null } : { unit: caller, about: per };
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
