import { actsOf, type Duty } from '../../model/duty.ts';
import type { Ruleset } from '../../model/ruleset.ts';
import { type Change, type Operator, show } from './mutant.ts';

/** Another act fulfils the duty; where any of several will do, each is forgotten in turn. */
export const changeEvent: Operator = ({ duty }, ruleset) => {
  const another = anotherEvent(duty, ruleset);
  if (duty.type === 'precondition') {
    return another === null ? [] : [change('event', duty.requires, another, { ...duty, requires: another })];
  }
  if (duty.type === 'document' || duty.type === 'standing') return [];
  const { event } = duty;
  if (typeof event === 'string')
    return another === null ? [] : [change('event', event, another, { ...duty, event: another })];
  return event.map((dropped) => {
    const rest = event.filter((other) => other !== dropped);
    return {
      ...change('event', show(event), show(rest), { ...duty, event: rest }),
      name: `event-without-${dropped}`,
    };
  });
};

/** Something else calls for the duty. */
export const changeTrigger: Operator = ({ duty }, ruleset) => {
  const another = anotherEvent(duty, ruleset);
  if (another === null) return [];
  if (duty.type === 'response')
    return [change('trigger', duty.trigger, another, { ...duty, trigger: another })];
  if (duty.type === 'precondition')
    return [change('trigger', duty.before, another, { ...duty, before: another })];
  return [];
};

/** Another type of document is meant. */
export const changeDocument: Operator = ({ duty }, { obligations }) => {
  if ((duty.type !== 'document' && duty.type !== 'milestones') || duty.document === null) return [];
  const known = obligations.flatMap((other) => ('document' in other.duty ? (other.duty.document ?? []) : []));
  const another = known.find((type) => type !== duty.document);
  if (another === undefined) return [];
  return [change('document', duty.document, another, { ...duty, document: another })];
};

function anotherEvent(duty: Duty, { obligations }: Ruleset): string | null {
  const own = [...actsOf(duty), ...triggersOf(duty)];
  return obligations.flatMap((other) => actsOf(other.duty)).find((event) => !own.includes(event)) ?? null;
}

function triggersOf(duty: Duty): readonly string[] {
  if (duty.type === 'response') return [duty.trigger];
  return duty.type === 'precondition' ? [duty.before] : [];
}

function change(kind: 'event' | 'trigger' | 'document', from: string, to: string, duty: Duty): Change {
  return { kind, name: `${kind}-changed`, from, to, fields: { duty } };
}
