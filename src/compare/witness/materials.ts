import { factsIn } from '../../engine/facts-in.ts';
import type { Condition } from '../../model/condition.ts';
import { actsOf } from '../../model/duty.ts';
import { partyIds } from '../../model/ruleset.ts';
import { ownEntry, type Vocabulary } from '../../model/vocabulary.ts';
import type { Norm } from '../norm.ts';
import type { Sides } from './witness.ts';

/** What a state may be made of so that two regulations can be told apart on a topic. All lists are sorted. */
export type Materials = {
  /** The roles that bear or receive the duties of each side. */
  readonly roles: Sides<readonly string[]>;
  /** Roles without a holder leave a verdict unknown: at least these must be held. */
  readonly needed: readonly string[];
  /** Whether a duty is owed once for each unit of a role, so that an act must be about one. */
  readonly perUnit: boolean;
  readonly events: readonly string[];
  readonly documents: readonly string[];
  readonly forms: readonly string[];
  /** The contents that a paper may be asked to have: each side's list, and all together. */
  readonly contents: readonly (readonly string[])[];
  readonly conditions: readonly Condition[];
  readonly facts: readonly string[];
};

/** Collects the roles, acts, papers and facts of which the norms on a topic speak, as far as both regulations know them. */
export function collectMaterials(norms: Sides<readonly Norm[]>, vocabularies: Sides<Vocabulary>): Materials {
  const all = [...norms.a, ...norms.b];
  const known = (part: keyof Vocabulary, ids: readonly string[]) =>
    unique(ids).filter((id) =>
      [vocabularies.a, vocabularies.b].every((words) => ownEntry<unknown>(words[part], id) !== undefined),
    );
  const roles = { a: known('roles', norms.a.flatMap(rolesOf)), b: known('roles', norms.b.flatMap(rolesOf)) };
  const triggers = all.flatMap(({ fields }) => fields.trigger ?? []);
  const conditions = all.flatMap(({ fields }) =>
    [fields.applies, fields.requires].filter((part) => part !== null),
  );
  const lists = all.flatMap(({ fields }) =>
    fields.contents === null || fields.contents.length === 0 ? [] : [fields.contents],
  );
  return {
    roles,
    needed: unique([...roles.a, ...roles.b]).filter((role) => hasManyHolders(role, vocabularies.a)),
    perUnit: all.some(({ fields }) => fields.per !== null),
    events: known('events', [...all.flatMap(({ duty }) => actsOf(duty)), ...triggers]),
    documents: known('documents', [...all.flatMap(({ fields }) => fields.document ?? []), ...triggers]),
    forms: known(
      'forms',
      all.flatMap(({ fields }) => fields.form ?? []),
    ),
    contents: uniqueLists([...lists, unique(lists.flat())].filter((list) => list.length > 0)),
    conditions,
    facts: known('facts', conditions.flatMap(factsIn)),
  };
}

function rolesOf({ fields }: Norm): readonly string[] {
  return [...partyIds(fields.bearer), ...(fields.per === null ? [] : [fields.per])];
}

function hasManyHolders(role: string, vocabulary: Vocabulary): boolean {
  return ownEntry(vocabulary.roles, role)?.holders === 'many';
}

/** Each value once, sorted. */
export function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function uniqueLists(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return unique(lists.map((list) => JSON.stringify(list))).map((text) => JSON.parse(text) as string[]);
}
