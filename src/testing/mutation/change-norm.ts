import type { Duty } from '../../model/duty.ts';
import type { Parties, Ruleset } from '../../model/ruleset.ts';
import { partyIds } from '../../model/ruleset.ts';
import { isOptional, type Strength, type Transition } from '../../model/terms.ts';
import { extendVocabulary } from '../../model/vocabulary.ts';
import { type LawChange, type LawChanger, show } from './mutant.ts';

/** A duty becomes a permission, a permission a duty; what is forbidden becomes allowed. */
export const changeStrength: LawChanger = ({ duty, strength }) => {
  const to: Strength = isOptional(strength) ? 'wajib' : 'dapat';
  // A duty has no proviso.
  const fields = isOptional(strength)
    ? { strength: to, proviso: null }
    : { strength: to, duty: asAllowed(duty) };
  return [{ kind: 'strength', name: `strength-${to}`, from: strength, to, fields }];
};

// A permission has no shape of its own: the act would be its use.
function asAllowed(duty: Duty): Duty {
  if (duty.type !== 'prohibition') return duty;
  return { type: 'once', event: duty.event, by: null, since: null };
}

/** The operative word becomes that of another force. */
export const changeWord: LawChanger = ({ word, strength }) => {
  if (word === null) return [];
  const to = isOptional(strength) ? 'wajib' : 'dapat';
  return [{ kind: 'word', name: `word-${to}`, from: word, to, fields: { word: to } }];
};

/** Somebody else bears it, nobody is named, or several bear it in another way. */
export const changeBearer: LawChanger = ({ bearer }, ruleset) => {
  const another = anotherParty(bearer, bearersOf(ruleset));
  const changes = [
    ...(another === null ? [] : [bearerChange(bearer, another, 'bearer-changed')]),
    ...(bearer === null ? [] : [bearerChange(bearer, null, 'bearer-dropped')]),
  ];
  if (bearer === null || typeof bearer === 'string') return changes;
  const roles = [...partyIds(bearer)];
  const otherwise: Parties = 'jointly' in bearer ? { any: roles } : { jointly: roles };
  return [
    ...changes,
    ...roles.map((role) => bearerChange(bearer, role, `bearer-only-${role}`)),
    bearerChange(bearer, otherwise, `bearer-${Object.keys(otherwise).join('')}`),
  ];
};

/** It is owed to somebody else; where the text names nobody, to somebody. */
export const changeRecipient: LawChanger = ({ counterparty }, ruleset) => {
  const known = ruleset.obligations.flatMap((other) => partyIds(other.counterparty));
  const another = anotherParty(counterparty, [...known, ...bearersOf(ruleset)]);
  if (another === null) return [];
  const change = {
    kind: 'recipient',
    name: 'recipient-changed',
    from: show(counterparty),
    to: another,
  } as const;
  return [{ ...change, fields: { counterparty: another } }];
};

/** A duty owed once for each unit of another role is owed once. */
export const dropPer: LawChanger = ({ per }) =>
  per === null ? [] : [{ kind: 'per', name: 'per-dropped', from: per, to: 'null', fields: { per: null } }];

/** What a wording does with what the one before it began is turned round. */
export const changeTransition: LawChanger = ({ versions }) =>
  versions.flatMap(({ from, transition }, index): readonly LawChange[] => {
    if (transition === null) return [];
    const to: Transition = transition === 'former' ? 'carried-over' : 'former';
    const changed = versions.map((version, at) => (at === index ? { ...version, transition: to } : version));
    const name = `transition-${to}-${from}`;
    return [{ kind: 'transition', name, from: transition, to, fields: { versions: changed } }];
  });

/** What is done through another no longer is. */
export const dropVia: LawChanger = ({ via }) =>
  via === null
    ? []
    : [{ kind: 'via', name: 'via-dropped', from: show(via), to: 'null', fields: { via: null } }];

function bearerChange(from: Parties | null, to: Parties | null, name: string): LawChange {
  return { kind: 'bearer', name, from: show(from), to: show(to), fields: { bearer: to } };
}

// Those that the ruleset names come first: a mistake between them is the likeliest.
function bearersOf({ obligations, vocabulary }: Ruleset): readonly string[] {
  const named = obligations.flatMap(({ bearer }) => partyIds(bearer));
  return [...named, ...Object.keys(extendVocabulary(vocabulary).roles)];
}

function anotherParty(current: Parties | null, known: readonly string[]): string | null {
  const named = partyIds(current);
  return known.find((id) => !named.includes(id)) ?? null;
}
