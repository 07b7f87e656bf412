import type { FieldKind } from '../../model/shapes/shape.ts';
import { declares, type Lexicon, soughtIn } from '../lexicon.ts';
import type { Place } from '../place.ts';
import { demandWord, namesIn, type Words } from './declared.ts';
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
export const eventsAreDeclared: RulesetCheck = ({ norms, lexicon }) => {
  const [events, documents] = [eventWords(lexicon), documentWords(lexicon)];
  const triggers: Words = {
    code: 'unknown-event-type',
    kind: 'trigger',
    is: (id) => events.is(id) || documents.is(id),
    all: () => [...events.all(), ...documents.all()],
  };
  return norms.flatMap(({ place }) => [
    ...namedBy(place, ['occasions', 'acts']).flatMap((act) => demandWord(act, events)),
    ...namedBy(place, ['triggers']).flatMap((trigger) => demandWord(trigger, triggers)),
  ]);
};

/** Every document that a duty speaks of is a declared type, and its form a declared form. */
export const documentsAndFormsAreDeclared: RulesetCheck = ({ norms, lexicon }) =>
  norms.flatMap(({ place }) => [
    ...namedBy(place, ['document']).flatMap((type) => demandWord(type, documentWords(lexicon))),
    ...namedBy(place, ['form']).flatMap((form) => demandWord(form, formWords(lexicon))),
  ]);

// In the order of the kinds asked for.
function namedBy(norm: Place, kinds: readonly FieldKind[]): readonly Place[] {
  return kinds.flatMap((kind) => dutyFieldsAt(norm, [kind])).flatMap(namesIn);
}
