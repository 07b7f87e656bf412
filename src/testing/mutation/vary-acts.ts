import { actsOf, type Duty, documentsOf, triggersOf } from '../../model/duty.ts';
import { partyIds, type Ruleset } from '../../model/ruleset.ts';
import {
  type BreachInput,
  type EachInput,
  isBreach,
  isEach,
  type Trigger,
} from '../../model/shapes/response.ts';
import { extendVocabulary, ownEntry } from '../../model/vocabulary.ts';
import { show, type Variant, type VaryField } from './mutant.ts';

/** Another act fulfils the duty; where any of several will do, each is forgotten in turn. */
export const varyActs: VaryField = ({ value }, { duty }, ruleset) =>
  value === null
    ? []
    : [
        ...varyTypes('event', value as Types, anotherEvent(duty, ruleset)),
        ...partsFor(value as Types, ruleset),
        // Of what is forbidden, that nothing excuses it.
        ...(duty.type === 'prohibition' ? [DROPPED] : []),
      ];

const DROPPED: Variant = { kind: 'event', name: 'event-dropped', value: null };

// A part will do where the whole is owed.
function partsFor(types: Types, { vocabulary }: Ruleset): readonly Variant[] {
  const { events } = extendVocabulary(vocabulary);
  const parts = typeof types === 'string' ? (ownEntry(events, types)?.parts ?? []) : [];
  return parts.map((part) => ({ kind: 'event', name: `event-only-${part}`, value: part }));
}

/** Something else calls for the duty, or nothing has to; where any of several does, each is forgotten in turn. */
export const varyTriggers: VaryField = ({ value }, { id, duty }, ruleset) =>
  value === null
    ? []
    : [
        ...varyCall(value as Trigger, id, duty, ruleset),
        // Where a trigger is needed, this makes no valid ruleset and is left out.
        { kind: 'trigger', name: 'trigger-dropped', value: null },
      ];

function varyCall(trigger: Trigger, id: string, duty: Duty, ruleset: Ruleset): readonly Variant[] {
  if (isBreach(trigger)) return anotherBreach(trigger, id, ruleset);
  if (isEach(trigger)) return varyEach(trigger);
  return varyTypes('trigger', trigger, anotherEvent(duty, ruleset));
}

// Of several grounds only the first counts, or each is forgotten in turn.
function varyEach({ each }: EachInput): readonly Variant[] {
  const fewer = varyTypes('trigger', each, null).map((it) => {
    const [only, ...others] = it.value as readonly string[];
    return { ...it, value: others.length === 0 ? only : { each: it.value } };
  });
  return [{ kind: 'trigger', name: 'trigger-first-only', to: show(each), value: each }, ...fewer];
}

// The breach of another obligation calls for it; where that of any of several does, each is forgotten in turn.
function anotherBreach({ breachOf }: BreachInput, own: string, { obligations }: Ruleset): readonly Variant[] {
  if (typeof breachOf !== 'string')
    return varyTypes('trigger', breachOf, null).map((it) => ({ ...it, value: { breachOf: it.value } }));
  const another = obligations.find(({ id }) => id !== breachOf && id !== own);
  if (another === undefined) return [];
  return [{ kind: 'trigger', name: 'trigger-changed', to: another.id, value: { breachOf: another.id } }];
}

/** The triggers of anybody count; where they do, only those of somebody. Papers are nobody's act: they stay as they are. */
export const varyActors: VaryField = (
  { value },
  { bearer, counterparty, duty },
  { obligations, vocabulary },
) => {
  if (value !== null) return [{ kind: 'trigger', name: 'trigger-by-dropped', value: null }];
  const { events, roles } = extendVocabulary(vocabulary);
  if (!triggersOf(duty).some((type) => Object.hasOwn(events, type))) return [];
  const own = [...partyIds(bearer), ...partyIds(counterparty)];
  const named = obligations.flatMap((other) => partyIds(other.bearer));
  const another = named.find((id) => !own.includes(id) && Object.hasOwn(roles, id));
  return another === undefined ? [] : [{ kind: 'trigger', name: 'trigger-by-invented', value: another }];
};

/** Whoever does it, it is done; where nobody is named apart from the bearer, nobody is. */
export const varyAnswerers: VaryField = ({ value }) =>
  value === null ? [] : [{ kind: 'event', name: 'answer-by-dropped', value: null }];

/** Another type of document is meant. */
export const varyDocument: VaryField = ({ value }, _obligation, { obligations, vocabulary }) => {
  if (value === null) return [];
  const known = [
    ...obligations.flatMap((other) => documentsOf(other.duty)),
    ...Object.keys(extendVocabulary(vocabulary).documents),
  ];
  const another = known.find((type) => type !== value);
  return another === undefined ? [] : [{ kind: 'document', name: 'document-changed', value: another }];
};

// An act of the same ruleset comes first: a mistake between them is the likeliest.
function anotherEvent(duty: Duty, { obligations, vocabulary }: Ruleset): string | null {
  const own = [...actsOf(duty), ...triggersOf(duty)];
  const known = [
    ...obligations.flatMap((other) => actsOf(other.duty)),
    ...Object.keys(extendVocabulary(vocabulary).events),
  ];
  return known.find((event) => !own.includes(event)) ?? null;
}

type Types = string | readonly string[];

function varyTypes(kind: 'event' | 'trigger', types: Types, another: string | null): readonly Variant[] {
  if (typeof types === 'string')
    return another === null ? [] : [{ kind, name: `${kind}-changed`, value: another }];
  return types.map((dropped) => {
    const value = types.filter((other) => other !== dropped);
    return { kind, name: `${kind}-without-${dropped}`, to: show(value), value };
  });
}
