import { isOptional, STRENGTHS } from '../../model/terms.ts';
import { field, isEmpty, isMapping, type Place, textAt } from '../place.ts';
import { problemAt, type Trouble } from '../problem.ts';
import { demandWord, typesIn } from './declared.ts';
import { dutyFieldsAt, type RulesetCheck, type RulesetDraft } from './draft.ts';

/** A breach that calls for something is that of an obligation of the ruleset, and not of a permission. */
export const breachesAreOfObligations: RulesetCheck = ({ norms, obligations }) => {
  const byId = obligationsById(obligations);
  const words = {
    code: 'unknown-obligation',
    kind: 'obligation',
    is: (id: string) => byId.has(id),
    all: () => [...byId.keys()].map((id) => ({ id, text: '' })),
  } as const;
  return norms.flatMap(({ place }) =>
    breachesIn(place).flatMap((breach) => [
      ...demandWord(breach, words),
      ...demandDuty(breach, byId.get(textAt(breach) ?? '')),
    ]),
  );
};

function demandDuty(breach: Place, obligation: Place | undefined): readonly Trouble[] {
  const strength = obligation === undefined ? null : textAt(field(obligation, 'strength'));
  const word = STRENGTHS.find((known) => known === strength);
  return word !== undefined && isOptional(word)
    ? [problemAt(breach, 'breach-of-a-permission', { strength: word })]
    : [];
}

/** By what a trigger is heeded, and within which term, stand together. */
export const heedIsWhole: RulesetCheck = ({ norms }) =>
  norms.flatMap(({ place }) => {
    const [unless] = dutyFieldsAt(place, ['exceptions']);
    if (unless === undefined) return [];
    const after = field(field(place, 'duty'), 'after');
    if (isEmpty(unless) === isEmpty(after)) return [];
    const [given, lacking] = isEmpty(unless) ? [after, unless] : [unless, after];
    return [problemAt(given, 'field-without-another', { other: String(lacking.key) })];
  });

/** What lapses or is extended has a term. */
export const lapsesHaveTerms: RulesetCheck = ({ norms }) =>
  norms.flatMap(({ place }) => {
    const within = field(field(place, 'duty'), 'within');
    const given = dutyFieldsAt(place, ['extension', 'deemed']).filter((it) => !isEmpty(it));
    if (!isEmpty(within)) return [];
    return given.map((it) => problemAt(it, 'field-without-another', { other: 'within' }));
  });

/** No obligation rests on its own breach or lapse, by however many others. */
export const nothingRestsOnItself: RulesetCheck = (draft) => {
  const edges = restsOf(draft);
  return [...edges].flatMap(([id, rests]) =>
    rests.flatMap(({ on, place }) =>
      reaches(on, id, edges) ? [problemAt(place, 'rests-on-itself', { obligation: id, other: on })] : [],
    ),
  );
};

type Rest = { readonly on: string; readonly place: Place };

function restsOf({ norms }: RulesetDraft): ReadonlyMap<string, readonly Rest[]> {
  const deemers = new Map<string, Set<string>>();
  for (const { base, place } of norms)
    for (const type of dutyFieldsAt(place, ['deemed']).flatMap((it) => textAt(it) ?? []))
      deemers.set(type, new Set([...(deemers.get(type) ?? []), idOf(base ?? place)]));
  const edges = new Map<string, readonly Rest[]>();
  for (const norm of norms) {
    const { base, place } = norm;
    const id = idOf(base ?? place);
    const types = dutyFieldsAt(place, ['acts', 'triggers', 'occasions', 'exceptions']).flatMap(typesIn);
    // What it deems done itself is no answer to it, but must not call for it either.
    const deemed = types.flatMap((type) =>
      [...(deemers.get(textAt(type) ?? '') ?? [])].flatMap((on) =>
        on === id && isAct(type, place) ? [] : [{ on, place: type }],
      ),
    );
    const breached = breachesIn(place).map((breach) => ({ on: textAt(breach) ?? '', place: breach }));
    edges.set(id, [...(edges.get(id) ?? []), ...deemed, ...breached]);
  }
  return edges;
}

function isAct(type: Place, norm: Place): boolean {
  return dutyFieldsAt(norm, ['acts'])
    .flatMap(typesIn)
    .some(({ value }) => value === type.value);
}

function reaches(from: string, to: string, edges: ReadonlyMap<string, readonly Rest[]>): boolean {
  const seen = new Set<string>([from]);
  for (const id of seen) for (const { on } of edges.get(id) ?? []) seen.add(on);
  return seen.has(to);
}

/** The places of the obligations whose breach calls for what a norm owes. */
export function breachesIn(norm: Place): readonly Place[] {
  return dutyFieldsAt(norm, ['triggers']).flatMap((trigger) =>
    isMapping(trigger.value) ? typesIn(field(trigger, 'breachOf')) : [],
  );
}

/** The obligations of a draft by their ids. */
export function obligationsById(obligations: readonly Place[]): ReadonlyMap<string, Place> {
  return new Map(obligations.map((obligation) => [idOf(obligation), obligation] as const));
}

function idOf(obligation: Place): string {
  return textAt(field(obligation, 'id')) ?? '';
}
