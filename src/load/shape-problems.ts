import type * as z from 'zod';
import { quote } from '../model/issue.ts';
import { knownKeysAt } from './known-keys.ts';
import { didYouMean } from './nearest.ts';
import { field, isEmpty, type Place, placeAt, rootPlace, textAt } from './place.ts';
import { type Inspection, namePlace, type Problem, problemAt, problemAtKey } from './problem.ts';
import { codeOf, expectedWords, oneOf } from './shape-words.ts';

type ShapeIssue = z.core.$ZodIssue;

/**
 * Holds a value against a schema: the value with its defaults filled in, or everything in which its shape is
 * wrong, in our own words. An unknown key is a problem of its own, as is each wrong branch of a union.
 */
export function inspectShape<T>(schema: z.ZodType<T>, raw: unknown): Inspection<T> {
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, problems: [] };
  const root = rootPlace(raw);
  const issues = result.error.issues.flatMap((issue) => enterUnion(issue));
  return { value: null, problems: issues.flatMap((issue) => describeIssue(issue, root, schema)) };
}

function describeIssue(issue: ShapeIssue, root: Place, schema: z.ZodType): readonly Problem[] {
  const place = placeAt(root, issue.path);
  const known = needsKeys(issue) ? knownKeysAt(schema, issue.path, root.value) : [];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeUnknownKey(field(place, key), known));
  }
  const expected = expectedWords(issue, known);
  if (isEmpty(place) && place.key !== null) {
    return [
      problemAt(place, 'missing-field', `${namePlace(place)} is missing, expected ${expected}`, expected),
    ];
  }
  const message = `${namePlace(place)} must be ${expected}, found ${quote(place.value)}${hintOf(issue, place)}`;
  const describe = issue.code === 'invalid_key' ? problemAtKey : problemAt;
  return [describe(place, codeOf(issue), message, expected)];
}

function needsKeys({ code }: ShapeIssue): boolean {
  return code === 'unrecognized_keys' || code === 'invalid_union';
}

function describeUnknownKey(place: Place, known: readonly string[]): Problem {
  const owner = place.parent === null ? 'the input' : namePlace(place.parent);
  const hint = didYouMean(String(place.key), known) || `, expected ${oneOf(known)}`;
  return problemAtKey(
    place,
    'unknown-key',
    `"${String(place.key)}" is not a key of ${owner}${hint}`,
    oneOf(known),
  );
}

/** What was probably meant: a near word of a choice, or quotes around a number that stands for a text. */
function hintOf(issue: ShapeIssue, place: Place): string {
  const text = textAt(place);
  if (text !== null && issue.code === 'invalid_value') return didYouMean(text, issue.values.map(String));
  if (text !== null && issue.code === 'invalid_union' && 'options' in issue) {
    return didYouMean(text, (issue.options ?? []).map(String));
  }
  const wantsText = issue.code === 'custom' || (issue.code === 'invalid_type' && issue.expected === 'string');
  return typeof place.value === 'number' && wantsText ? ' (a number: write it in quotes)' : '';
}

/** Goes into the branch of a union that the value was meant for; a union that fits no branch stays one problem. */
function enterUnion(issue: ShapeIssue): readonly ShapeIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.filter((branch) => !branch.some(refusesWhole));
  const fewest = Math.min(...branches.map((branch) => branch.length));
  const nearest = branches.filter((branch) => branch.length === fewest);
  const inside = nearest.length === 1 ? (nearest[0] ?? []) : unknownInAll(branches);
  if (inside.length === 0) return [issue];
  return inside.flatMap((inner) => enterUnion({ ...inner, path: [...issue.path, ...inner.path] }));
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
