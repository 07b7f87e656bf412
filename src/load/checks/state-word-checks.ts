import { look } from '../../model/issues/parts.ts';
import type { HolderScope } from '../../model/vocabulary.ts';
import { ATTESTATION, expectedOfFact, fitsFact } from '../fit-fact.ts';
import { declares, type FactShape, factShapeOf, type Lexicon, partsIn, soughtIn } from '../lexicon.ts';
import { entries, field, isMapping, items, type Place, textAt } from '../place.ts';
import { problemAt, problemAtKey, type Trouble } from '../problem.ts';
import type { Sought } from '../similar.ts';
import { roleWords, thingWords } from './bearer-checks.ts';
import { demandWord, guessName } from './declared.ts';
import { documentWords, eventWords, formWords } from './duty-checks.ts';
import { factsIn, valuesOf } from './state-checks.ts';

/** The words that a state may use: a vocabulary, and the attested obligations with whose the answer is; `null` when no ruleset is at hand. */
export type StateWords = {
  readonly lexicon: Lexicon;
  readonly attested: ReadonlyMap<string, HolderScope> | null;
};

/** A cross-check of the words of a state; what is malformed is skipped. */
export type StateWordCheck = (root: Place, words: StateWords) => readonly Trouble[];

const rolesOfUnitsAreDeclared: StateWordCheck = (root, { lexicon }) => {
  const words = roleWords(lexicon);
  return items(field(root, 'units')).flatMap((unit) =>
    items(field(unit, 'roles')).flatMap((held) =>
      demandWord(isMapping(held.value) ? field(held, 'role') : held, words),
    ),
  );
};

const documentTypesAndFormsAreDeclared: StateWordCheck = (root, { lexicon }) => {
  const [types, forms] = [documentWords(lexicon), formWords(lexicon)];
  return items(field(root, 'documents')).flatMap((document) => [
    ...demandWord(field(document, 'type'), types),
    ...demandWord(field(document, 'form'), forms),
  ]);
};

const eventTypesAreDeclared: StateWordCheck = (root, { lexicon }) => {
  const words = eventWords(lexicon);
  return items(field(root, 'events')).flatMap((event) => demandWord(field(event, 'type'), words));
};

const thingTypesAreDeclared: StateWordCheck = (root, { lexicon }) => {
  const words = thingWords(lexicon);
  return items(field(root, 'things')).flatMap((thing) => demandWord(field(thing, 'type'), words));
};

/** What an act covered are parts of it. */
const coveredPartsExist: StateWordCheck = (root, { lexicon }) =>
  items(field(root, 'events')).flatMap((event) => {
    const type = textAt(field(event, 'type'));
    if (type === null || !declares(lexicon, 'events', type)) return [];
    const parts = partsIn(lexicon, type);
    return items(field(event, 'covers')).flatMap((part) =>
      textAt(part) === null || parts.includes(textAt(part) ?? '')
        ? []
        : [problemAt(part, 'not-a-part', { type, parts })],
    );
  });

/** A fact is declared or attests an obligation, and its value is of its type. */
const factsAreDeclared: StateWordCheck = (root, words) =>
  factsIn(root).flatMap((fact) => demandFact(fact, words));

/** What an event was like is said by declared facts of events, each with a value of its type. */
const eventFactsAreDeclared: StateWordCheck = (root, { lexicon }) =>
  items(field(root, 'events')).flatMap((event) =>
    entries(field(event, 'facts')).flatMap((fact) => demandEventFact(fact, lexicon)),
  );

function demandEventFact(fact: Place, lexicon: Lexicon): readonly Trouble[] {
  const name = String(fact.key);
  const shape = factShapeOf(lexicon, name);
  if (shape === null) return [unknownFact(fact, name, soughtIn(lexicon, 'facts'))];
  if (shape.scope !== 'event') return [problemAtKey(fact, 'fact-not-of-an-event', {})];
  return demandType(fact, shape);
}

function unknownFact(fact: Place, name: string, known: readonly Sought[]): Trouble {
  return problemAtKey(fact, 'unknown-fact', { name, kind: 'fact', ...guessName(name, known) });
}

function demandFact(fact: Place, { lexicon, attested }: StateWords): readonly Trouble[] {
  const name = String(fact.key);
  const values = valuesOf(fact);
  const shape = factShapeOf(lexicon, name) ?? attestationShape(name, values, attested, holderOf(fact));
  if (shape === null) {
    const known = [
      ...soughtIn(lexicon, 'facts'),
      ...[...(attested?.keys() ?? [])].map((id) => ({ id, text: '' })),
    ];
    return [unknownFact(fact, name, known)];
  }
  return [...demandScope(fact, shape), ...values.flatMap((value) => demandType(value, shape))];
}

// The facts of a unit stand in the unit, those of a thing in the thing; those of the organization directly in the state.
function holderOf(fact: Place): HolderScope {
  const list = fact.parent?.parent?.parent ?? null;
  if (list === null) return 'organization';
  return list.key === 'things' ? 'thing' : 'unit';
}

// What is of units may be answered once for all of them.
function demandScope(fact: Place, { scope }: FactShape): readonly Trouble[] {
  if (scope === 'event') return [problemAtKey(fact, 'fact-of-an-event', {})];
  const holder = holderOf(fact);
  if (scope === holder || (scope === 'unit' && holder === 'organization')) return [];
  if (scope === 'thing') return [problemAtKey(fact, 'fact-of-a-thing', {})];
  return [problemAtKey(fact, holder === 'thing' ? 'fact-of-no-thing' : 'fact-of-the-organization', {})];
}

function demandType(place: Place, shape: FactShape): readonly Trouble[] {
  const value = valueAt(place);
  if (!isValue(value) || fitsFact(value, shape)) return [];
  const trouble = problemAt(place, 'wrong-fact-type', { expected: expectedOfFact(shape) });
  return [{ ...trouble, subject: { ...trouble.subject, seen: look(value) } }];
}

function valueAt(place: Place): unknown {
  return isMapping(place.value) ? field(place, 'value').value : place.value;
}

// Without a ruleset a yes or no may attest any obligation; it is checked again when it is laid on a ruleset.
function attestationShape(
  name: string,
  values: readonly Place[],
  attested: StateWords['attested'],
  holder: HolderScope,
): FactShape | null {
  const scope = attested === null ? holder : (attested.get(name) ?? null);
  if (scope === null) return null;
  const isSound = values.every((value) => typeof valueAt(value) === 'boolean') && name !== '__proto__';
  return attested !== null || isSound ? ATTESTATION[scope] : null;
}

// What is no value at all is the business of the schema.
function isValue(value: unknown): boolean {
  return typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);
}

/** Every demand on the words of a state. */
export const STATE_WORD_CHECKS: Readonly<Record<string, StateWordCheck>> = {
  rolesOfUnitsAreDeclared,
  thingTypesAreDeclared,
  documentTypesAndFormsAreDeclared,
  eventTypesAreDeclared,
  coveredPartsExist,
  factsAreDeclared,
  eventFactsAreDeclared,
};
