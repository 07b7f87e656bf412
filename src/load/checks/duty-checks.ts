import type { FieldKind } from '../../model/shapes/shape.ts';
import { declares, type Lexicon, soughtIn } from '../lexicon.ts';
import { field, isEmpty, type Place, textAt } from '../place.ts';
import { problemAt } from '../problem.ts';
import { demandWord, typesIn, type Words } from './declared.ts';
import { dutyFieldsAt, type RulesetCheck } from './draft.ts';

/** The words that name a type of event. */
export function eventWords(lexicon: Lexicon): Words {
  return {
    code: 'unknown-event-type',
    kind: 'event',
    is: (id) => declares(lexicon, 'events', id),
    all: () => soughtIn(lexicon, 'events'),
  };
}

/** The words that name a type of document. */
export function documentWords(lexicon: Lexicon): Words {
  return {
    code: 'unknown-document-type',
    kind: 'document',
    is: (id) => declares(lexicon, 'documents', id),
    all: () => soughtIn(lexicon, 'documents'),
  };
}

/** The words that name the legal form of a document. */
export function formWords(lexicon: Lexicon): Words {
  return {
    code: 'unknown-form',
    kind: 'form',
    is: (id) => declares(lexicon, 'forms', id),
    all: () => soughtIn(lexicon, 'forms'),
  };
}

/** Every act and every trigger of a duty is a declared event; what triggers a response may also be a document. */
export const eventsAreDeclared: RulesetCheck = ({ norms, obligations, lexicon }) => {
  const [events, documents] = [eventWords(lexicon), documentWords(lexicon)];
  const ids = new Set(obligations.map((obligation) => textAt(field(obligation, 'id')) ?? ''));
  const triggers: Words = {
    code: 'unknown-event-type',
    kind: 'trigger',
    is: (id) => events.is(id) || documents.is(id),
    all: () => [...events.all(), ...documents.all()],
    instead: (id) => (ids.has(id) ? 'obligation' : undefined),
  };
  return norms.flatMap(({ place }) => [
    ...namedBy(place, ['occasions', 'acts', 'exceptions', 'deemed']).flatMap((act) =>
      demandWord(act, events),
    ),
    ...dutyFieldsAt(place, ['extension'])
      .flatMap((extension) => typesIn(field(extension, 'event')))
      .flatMap((act) => demandWord(act, events)),
    ...namedBy(place, ['triggers']).flatMap((trigger) => demandWord(trigger, triggers)),
  ]);
};

/** Every document that a duty speaks of is a declared type, and its form a declared form. */
export const documentsAndFormsAreDeclared: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap(({ place }) => [
    ...namedBy(place, ['document']).flatMap((type) => demandWord(type, documentWords(lexicon))),
    ...namedBy(place, ['form']).flatMap((form) => demandWord(form, formWords(lexicon))),
  ]);

/** Whose act calls for a duty, and since when, is said only where an act or a paper is. */
export const actorsHaveTriggers: RulesetCheck = ({ norms }) =>
  norms.flatMap(({ place }) =>
    dutyFieldsAt(place, ['actors', 'start']).flatMap((detail) => {
      const [trigger] = dutyFieldsAt(place, ['triggers', 'occasions']);
      if (isEmpty(detail) || trigger === undefined || !isEmpty(trigger)) return [];
      return [problemAt(detail, 'nothing-called-for', { trigger: String(trigger.key) })];
    }),
  );

/** What a trigger must have been like is said only where every trigger is an event: papers have no facts. */
export const wheresHaveEvents: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap(({ place }) =>
    dutyFieldsAt(place, ['where']).flatMap((where) => {
      const [trigger] = dutyFieldsAt(place, ['triggers', 'occasions']);
      // A trigger that is missing is told as that.
      if (isEmpty(where) || trigger === undefined || isEmpty(trigger)) return [];
      const names = typesIn(trigger).flatMap((name) => textAt(name) ?? []);
      if (names.length > 0 && names.every((name) => !declares(lexicon, 'documents', name))) return [];
      return [problemAt(where, 'where-without-event', { trigger: String(trigger.key) })];
    }),
  );

/** A norm on the quality of a paper names at least one: how long it runs, its form, or what stands in it. */
export const qualitiesAreNamed: RulesetCheck = ({ norms }) =>
  norms.flatMap(({ place }) => {
    const qualities = dutyFieldsAt(place, ['length', 'form', 'contents']);
    // Only a shape whose term and contents may be named has nothing else to say.
    if (qualities.length < 3 || !qualities.every(saysNothing)) return [];
    const fields = qualities.map(({ key }) => String(key));
    return [problemAt(field(place, 'duty'), 'no-quality-named', { fields })];
  });

function saysNothing(quality: Place): boolean {
  return isEmpty(quality) || (Array.isArray(quality.value) && quality.value.length === 0);
}

// In the order of the kinds asked for.
function namedBy(norm: Place, kinds: readonly FieldKind[]): readonly Place[] {
  return kinds.flatMap((kind) => dutyFieldsAt(norm, [kind])).flatMap(typesIn);
}
