import type * as z from 'zod';
import { look } from '../model/issues/parts.ts';
import type { Refused } from '../model/issues/shape-issues.ts';
import { knownKeysAt } from './known-keys.ts';
import { findNearest } from './nearest.ts';
import { field, isEmpty, type Place, placeAt, rootPlace, textAt } from './place.ts';
import { type Inspection, nameOf, problemAt, problemAtKey, signed, type Trouble } from './problem.ts';
import { codeOf, expectedOf, type ShapeIssue } from './shape-expected.ts';

/**
 * Holds a value against a schema: the value with its defaults filled in, or everything in which its shape is
 * wrong. An unknown key is a problem of its own, as is each wrong branch of a union.
 */
export function inspectShape<T>(schema: z.ZodType<T>, raw: unknown): Inspection<T> {
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [] };
  const root = rootPlace(raw);
  const issues = result.error.issues.flatMap((issue) => enterUnion(issue));
  const troubles = issues.flatMap((issue) => describeIssue(issue, root, schema));
  return { value: null, problems: signed('schema', troubles) };
}

function describeIssue(issue: ShapeIssue, root: Place, schema: z.ZodType): readonly Trouble[] {
  const place = placeAt(root, issue.path);
  const known = needsKeys(issue) ? knownKeysAt(schema, issue.path, root.value) : [];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeUnknownKey(field(place, key), known));
  }
  const expected = expectedOf(issue, known);
  if (isEmpty(place) && place.key !== null) return [problemAt(place, 'missing-field', { expected })];
  const refused: Refused = {
    expected,
    nearest: nearestOf(issue, place),
    unquoted: lacksQuotes(issue, place),
  };
  return issue.code === 'invalid_key'
    ? [describeKey(place, refused)]
    : [problemAt(place, codeOf(issue), refused)];
}

// The sentence shows the value, as it does of every other refusal.
function describeKey(place: Place, refused: Refused): Trouble {
  return problemAtKey(place, 'invalid-key', { reason: 'shape', value: look(place.value), ...refused });
}

function needsKeys({ code }: ShapeIssue): boolean {
  return code === 'unrecognized_keys' || code === 'invalid_union';
}

function describeUnknownKey(place: Place, known: readonly string[]): Trouble {
  const [key, owner] = [String(place.key), nameOf(place.parent ?? place)];
  const data = { key, owner, known, nearest: findNearest(key, known), misplaced: false };
  return problemAtKey(place, 'unknown-key', data);
}

/** The word of a choice that was probably meant. */
function nearestOf(issue: ShapeIssue, place: Place): string | null {
  const text = textAt(place);
  if (text !== null && issue.code === 'invalid_value') return findNearest(text, issue.values.map(String));
  if (text === null || issue.code !== 'invalid_union' || !('options' in issue)) return null;
  return findNearest(text, (issue.options ?? []).map(String));
}

/** Tells whether a number stands where a text should, which is written in quotes. */
function lacksQuotes(issue: ShapeIssue, place: Place): boolean {
  const wantsText = issue.code === 'custom' || (issue.code === 'invalid_type' && issue.expected === 'string');
  return typeof place.value === 'number' && wantsText;
}

/** Goes into the branch of a union that the value was meant for; a union that fits no branch stays one problem. */
function enterUnion(issue: ShapeIssue): readonly ShapeIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = meantBranches(issue.errors.filter((branch) => !branch.some(refusesWhole)));
  const fewest = Math.min(...branches.map((branch) => branch.length));
  const nearest = branches.filter((branch) => branch.length === fewest);
  const inside = nearest.length === 1 ? (nearest[0] ?? []) : unknownInAll(branches);
  if (inside.length === 0) return [issue];
  return inside.flatMap((inner) => enterUnion({ ...inner, path: [...issue.path, ...inner.path] }));
}

// Where some branches take the value for a mapping, it is one: the others say nothing of it.
function meantBranches(branches: readonly (readonly ShapeIssue[])[]): readonly (readonly ShapeIssue[])[] {
  const within = branches.filter((branch) =>
    branch.some(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return within.length > 0 ? within : branches;
}

function refusesWhole(issue: ShapeIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_union');
}

/** The keys that no branch of a union knows. */
function unknownInAll(branches: readonly (readonly ShapeIssue[])[]): readonly ShapeIssue[] {
  const [first = [], ...others] = branches;
  return first.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const keys = issue.keys.filter((key) =>
      others.every((branch) =>
        branch.some((other) => other.code === 'unrecognized_keys' && other.keys.includes(key)),
      ),
    );
    return keys.length === 0 ? [] : [{ ...issue, keys }];
  });
}
