import type * as z from 'zod';
import { isMapping } from './place.ts';

type Schema = z.core.$ZodType;

/**
 * The keys that a schema knows at a place, for "did you mean". A union offers the keys of all its branches,
 * one with a discriminator those of the branch that the value names.
 *
 * @param schema the schema of the whole input
 * @param path the keys that lead to the place
 * @param value the whole input
 */
export function knownKeysAt(schema: Schema, path: readonly PropertyKey[], value: unknown): readonly string[] {
  let candidates = unfold(schema, value);
  let here = value;
  for (const key of path) {
    here = isMapping(here) || Array.isArray(here) ? Reflect.get(here, key) : undefined;
    const inside = here;
    candidates = candidates
      .flatMap((candidate) => stepInto(candidate, key))
      .flatMap((next) => unfold(next, inside));
  }
  return [...new Set(candidates.flatMap(keysOf))];
}

function definitionOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

function keysOf(schema: Schema): readonly string[] {
  const definition = definitionOf(schema);
  return definition.type === 'object' ? Object.keys(definition.shape) : [];
}

function stepInto(schema: Schema, key: PropertyKey): readonly Schema[] {
  const definition = definitionOf(schema);
  if (definition.type === 'array') return [definition.element];
  if (definition.type === 'record') return [definition.valueType];
  if (definition.type !== 'object' || !Object.hasOwn(definition.shape, key)) return [];
  const inside = definition.shape[String(key)];
  return inside === undefined ? [] : [inside];
}

/** Takes off what wraps a schema (optional, default, transformed), and lays out the branches of a union. */
function unfold(schema: Schema, value: unknown): readonly Schema[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return unfold(definition.innerType, value);
    case 'pipe':
      return unfold(definition.in, value);
    case 'union':
      return chooseBranches(definition, value).flatMap((option) => unfold(option, value));
    default:
      return [schema];
  }
}

function chooseBranches(union: z.core.$ZodUnionDef, value: unknown): readonly Schema[] {
  const discriminator = 'discriminator' in union ? String(union.discriminator) : null;
  if (discriminator === null || !isMapping(value)) return union.options;
  const named = union.options.filter((option) =>
    option._zod.propValues?.[discriminator]?.has(value[discriminator] as string),
  );
  return named.length === 0 ? union.options : named;
}
