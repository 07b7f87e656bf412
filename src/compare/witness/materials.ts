import { factsIn } from '../../engine/compile/facts-in.ts';
import type { Condition } from '../../model/condition.ts';
import { actsOf, answerersOf, triggersOf } from '../../model/duty.ts';
import { lengthParts } from '../../model/length.ts';
import type { Period } from '../../model/period.ts';
import { partyIds } from '../../model/ruleset.ts';
import { ownEntry, type Vocabulary } from '../../model/vocabulary.ts';
import { type ComparedNorm, everyWording } from '../norm.ts';
import type { Sides } from './witness.ts';

/** What a state may be made of so that two regulations can be told apart on a topic. All lists are sorted. */
export type Materials = {
  /** The roles that bear or receive the duties of each side. */
  readonly roles: Sides<readonly string[]>;
  /** Roles without a holder leave a verdict unknown: at least these must be held. */
  readonly needed: readonly string[];
  /** Whether one side names nobody, so that an act of anybody counts there. */
  readonly bystander: boolean;
  /** Whether a duty is owed once for each unit of a role, so that an act must be about one. */
  readonly perUnit: boolean;
  readonly events: readonly string[];
  readonly documents: readonly string[];
  readonly forms: readonly string[];
  /** How long a paper may have to be, where that is a bound: then those of other lengths are looked at too. */
  readonly lengths: readonly Period[];
  /** The contents that a paper may be asked to have: each side's list, and all together. */
  readonly contents: readonly (readonly string[])[];
  readonly conditions: readonly Condition[];
  readonly facts: readonly string[];
  /** Whether both regulations know every role and fact that either speaks of; what one does not know it refuses. */
  readonly complete: boolean;
};

/** Collects the roles, acts, papers and facts of which the norms on a topic speak, as far as both regulations know them. */
export function collectMaterials(
  latest: Sides<readonly ComparedNorm[]>,
  vocabularies: Sides<Vocabulary>,
): Materials {
  const norms = { a: latest.a.flatMap(everyWording), b: latest.b.flatMap(everyWording) };
  const all = [...norms.a, ...norms.b];
  const triggers = all.flatMap(({ duty }) => triggersOf(duty));
  const conditions = all.flatMap(({ fields }) =>
    [fields.applies, fields.requires].filter((part) => part !== null),
  );
  const contents = all.flatMap(({ fields }) =>
    (fields.contents ?? []).length === 0 ? [] : [fields.contents ?? []],
  );
  const spoken = {
    roles: [...rolesOf(norms.a, vocabularies.a), ...rolesOf(norms.b, vocabularies.b)],
    events: [...all.flatMap(({ duty }) => actsOf(duty)), ...triggers],
    documents: [...all.flatMap(({ fields }) => fields.document ?? []), ...triggers],
    forms: all.flatMap(({ fields }) => fields.form ?? []),
    facts: conditions.flatMap(factsIn),
  };
  const known = (part: keyof typeof spoken) =>
    unique(spoken[part]).filter((id) => isShared(part, id, vocabularies));
  const roles = known('roles');
  const rolesOn = (side: keyof typeof norms) =>
    unique(rolesOf(norms[side], vocabularies[side])).filter((role) => roles.includes(role));
  return {
    roles: { a: rolesOn('a'), b: rolesOn('b') },
    needed: roles.filter((role) => ownEntry(vocabularies.a.roles, role)?.holders === 'many'),
    bystander: all.some(({ fields }) => fields.bearer === null),
    perUnit: all.some(({ fields }) => fields.per !== null),
    events: known('events'),
    documents: known('documents'),
    forms: known('forms'),
    lengths: boundsIn(all),
    contents: uniqueLists([...contents, unique(contents.flat())].filter((list) => list.length > 0)),
    conditions,
    facts: known('facts'),
    complete:
      known('facts').length === unique(spoken.facts).length && roles.length === unique(spoken.roles).length,
  };
}

function boundsIn(norms: readonly ComparedNorm[]): readonly Period[] {
  const terms = norms.flatMap(({ fields }) => fields.term ?? []).map(lengthParts);
  if (terms.every(({ bound }) => bound === null)) return [];
  return unique(terms.map(({ period }) => period)) as readonly Period[];
}

function isShared(part: keyof Vocabulary, id: string, { a, b }: Sides<Vocabulary>): boolean {
  return Object.hasOwn(a[part], id) && Object.hasOwn(b[part], id);
}

// Who bears a duty, for whom it is owed once each, whose acts call for it, and which offices it may be done through.
function rolesOf(norms: readonly ComparedNorm[], { roles }: Vocabulary): readonly string[] {
  return norms.flatMap(({ duty, fields }) => {
    const channels = partyIds(fields.via).filter((id) => Object.hasOwn(roles, id));
    const answerers = (answerersOf(duty) ?? []).filter((id) => Object.hasOwn(roles, id));
    const callers = (fields.triggerBy ?? []).filter((id) => Object.hasOwn(roles, id));
    const others = [...(fields.per === null ? [] : [fields.per]), ...callers, ...answerers];
    return [...partyIds(fields.bearer), ...others, ...channels];
  });
}

/** Each value once, sorted. */
export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function uniqueLists(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return unique(lists.map((list) => JSON.stringify(list))).map((text) => JSON.parse(text) as string[]);
}
