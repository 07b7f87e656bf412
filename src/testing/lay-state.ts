import { isMapping } from '../load/place.ts';

/** A state made of a background and what a case gives on top of it, and where each part of it was written. */
export type LaidState = {
  /** The whole state, unvalidated. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The path in the case file of a path in the whole state. */
  readonly sourceOf: (path: readonly PropertyKey[]) => readonly PropertyKey[];
};

/** A part of a state and the path under which it stands in its file. */
export type StatePart = { readonly value: unknown; readonly path: readonly PropertyKey[] };

type Mapping = Readonly<Record<string, unknown>>;

const APPENDED = ['things', 'documents', 'events'] as const;
const NOBODY = { id: 'organisasi' };

/**
 * Lays what a case gives over its background: lists are appended, units with the same id merged (their roles
 * joined, their facts laid over), facts laid over, the rest replaced. What is malformed is passed on as it is.
 */
export function layState(background: StatePart, given: StatePart): LaidState {
  const [base, top] = [mappingOf(background.value), mappingOf(given.value)];
  const units = layUnits(listOf(base['units']), listOf(top['units']));
  const value: Record<string, unknown> = { organization: NOBODY, ...base, ...withoutNothing(top) };
  value['units'] = units.map((unit) => unit.value);
  value['facts'] = { ...mappingOf(base['facts']), ...mappingOf(top['facts']) };
  for (const key of APPENDED) value[key] = [...listOf(base[key]), ...listOf(top[key])];
  const inGiven = (path: readonly PropertyKey[]) => [...given.path, ...path];
  const inBackground = (path: readonly PropertyKey[]) => [...background.path, ...path];
  const sourceOf: LaidState['sourceOf'] = (path) => {
    const [key, index, ...rest] = path;
    if (key === 'units' && typeof index === 'number')
      return sourceInUnit(units[index], rest, background, given);
    if (APPENDED.some((list) => list === key) && typeof index === 'number') {
      const before = listOf(base[String(key)]).length;
      return index < before ? inBackground(path) : inGiven([key ?? '', index - before, ...rest]);
    }
    const holder = key === 'facts' ? mappingOf(top['facts']) : top;
    const name = key === 'facts' ? index : key;
    return name !== undefined && Object.hasOwn(holder, name) ? inGiven(path) : inBackground(path);
  };
  return { value, sourceOf };
}

type LaidUnit = {
  readonly value: unknown;
  readonly base: number | null;
  readonly top: number | null;
  readonly unit: Mapping;
};

function layUnits(base: readonly unknown[], top: readonly unknown[]): readonly LaidUnit[] {
  const ids = base.map((unit) => mappingOf(unit)['id']);
  const merged = base.map((unit, index): LaidUnit => {
    const over = top.findIndex((other) => mappingOf(other)['id'] === ids[index] && ids[index] !== undefined);
    if (over < 0) return { value: unit, base: index, top: null, unit: {} };
    const added = mappingOf(top[over]);
    return { value: mergeUnit(mappingOf(unit), added), base: index, top: over, unit: added };
  });
  const taken = new Set(merged.map((unit) => unit.top));
  const others = top.flatMap((unit, index): LaidUnit[] =>
    taken.has(index) ? [] : [{ value: unit, base: null, top: index, unit: mappingOf(unit) }],
  );
  return [...merged, ...others];
}

function mergeUnit(base: Mapping, top: Mapping): Mapping {
  const roles = listOf(top['roles']).filter((role) => !listOf(base['roles']).includes(role));
  return {
    ...base,
    ...withoutNothing(top),
    roles: [...listOf(base['roles']), ...roles],
    facts: { ...mappingOf(base['facts']), ...mappingOf(top['facts']) },
  };
}

function sourceInUnit(
  laid: LaidUnit | undefined,
  rest: readonly PropertyKey[],
  background: StatePart,
  given: StatePart,
): readonly PropertyKey[] {
  if (laid === undefined) return given.path;
  const inBase = [...background.path, 'units', laid.base ?? 0, ...rest];
  if (laid.top === null) return inBase;
  const inTop = [...given.path, 'units', laid.top];
  if (laid.base === null) return [...inTop, ...rest];
  const [key, name] = rest;
  if (key === 'facts')
    return Object.hasOwn(mappingOf(laid.unit['facts']), name ?? '') ? [...inTop, ...rest] : inBase;
  if (key !== 'roles' || typeof name !== 'number')
    return key !== undefined && key !== 'id' && isGiven(laid.unit, key) ? [...inTop, ...rest] : inBase;
  const role = listOf(mappingOf(laid.value)['roles'])[name];
  const added = listOf(laid.unit['roles']).indexOf(role);
  return added < 0 ? inBase : [...inTop, 'roles', added];
}

function isGiven(part: Mapping, key: PropertyKey): boolean {
  return Object.hasOwn(part, key) && part[String(key)] !== undefined && part[String(key)] !== null;
}

function withoutNothing(part: Mapping): Mapping {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== undefined && value !== null),
  );
}

function mappingOf(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
