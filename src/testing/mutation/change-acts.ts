import { actsOf, type Duty, triggersOf } from '../../model/duty.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { extendVocabulary } from '../../model/vocabulary.ts';
import { type Change, type Operator, show } from './mutant.ts';

/** Another act fulfils the duty; where any of several will do, each is forgotten in turn. */
export const changeEvent: Operator = ({ duty }, ruleset) => {
  if (duty.type === 'document' || duty.type === 'standing') return [];
  const another = anotherEvent(duty, ruleset);
  if (duty.type === 'precondition')
    return vary('event', duty.requires, another, (requires) => ({ ...duty, requires: String(requires) }));
  return vary('event', duty.event, another, (event) => ({ ...duty, event }));
};

/** Something else calls for the duty; where any of several does, each is forgotten in turn. */
export const changeTrigger: Operator = ({ duty }, ruleset) => {
  const another = anotherEvent(duty, ruleset);
  if (duty.type === 'response')
    return vary('trigger', duty.trigger, another, (trigger) => ({ ...duty, trigger }));
  if (duty.type !== 'precondition') return [];
  return vary('trigger', duty.before, another, (before) => ({ ...duty, before: String(before) }));
};

/** Another type of document is meant. */
export const changeDocument: Operator = ({ duty }, { obligations, vocabulary }) => {
  if ((duty.type !== 'document' && duty.type !== 'milestones') || duty.document === null) return [];
  const known = [
    ...obligations.flatMap((other) => ('document' in other.duty ? (other.duty.document ?? []) : [])),
    ...Object.keys(extendVocabulary(vocabulary).documents),
  ];
  const another = known.find((type) => type !== duty.document);
  if (another === undefined) return [];
  return [change('document', duty.document, another, { ...duty, document: another })];
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

type Acts = string | string[];

function vary(
  kind: 'event' | 'trigger',
  acts: Acts,
  another: string | null,
  become: (acts: Acts) => Duty,
): readonly Change[] {
  if (typeof acts === 'string') return another === null ? [] : [change(kind, acts, another, become(another))];
  return acts.map((dropped) => {
    const rest = acts.filter((other) => other !== dropped);
    return { ...change(kind, show(acts), show(rest), become(rest)), name: `${kind}-without-${dropped}` };
  });
}

function change(kind: 'event' | 'trigger' | 'document', from: string, to: string, duty: Duty): Change {
  return { kind, name: `${kind}-changed`, from, to, fields: { duty } };
}
