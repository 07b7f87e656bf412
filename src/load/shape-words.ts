import type * as z from 'zod';

type ShapeIssue = z.core.$ZodIssue;

const MAPPING = 'a mapping of keys to values';

/** What is expected where a schema expects a type. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: MAPPING,
  record: MAPPING,
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

// The small shapes of the model say in words what they expect; each has a name of its own for programs.
const CODES: readonly (readonly [beginning: string, code: string])[] = [
  ['a day of the calendar', 'invalid-date'],
  ['an ISO 8601 period', 'invalid-period'],
  ['a citation', 'invalid-citation'],
  ['a JsonLogic condition', 'invalid-condition'],
  ['an id', 'invalid-id'],
  ['a topic', 'invalid-id'],
  ['a text that is not empty', 'empty-text'],
  ['a time zone', 'invalid-time-zone'],
  ['a version', 'invalid-version'],
  ['a region code', 'invalid-region-code'],
  ['a value, or {', 'wrong-type'],
];

/**
 * What a schema expected, in words.
 *
 * @param known the keys that the schema knows at the place, for a union with mappings among its branches
 */
export function expectedWords(issue: ShapeIssue, known: readonly string[] = []): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return issue.origin === 'array' ? `a list of at least ${issue.minimum}` : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'invalid_union':
      return expectedOfUnion(issue, known);
    default:
      return issue.message;
  }
}

/** The stable name for what a schema refused. */
export function codeOf(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'invalid_value':
      return 'unknown-value';
    case 'too_small':
      return issue.origin === 'array' ? 'too-few' : 'out-of-range';
    case 'too_big':
      return 'out-of-range';
    case 'invalid_key':
      return 'invalid-key';
    case 'unrecognized_keys':
      return 'unknown-key';
    case 'invalid_union':
      return issue.errors.length === 0 ? 'unknown-value' : 'wrong-type';
    default:
      return nameOf(issue.message) ?? 'invalid-value';
  }
}

function nameOf(message: string): string | undefined {
  return CODES.find(([beginning]) => message.startsWith(beginning))?.[1];
}

/** A choice in words: `one of a, b, c`. */
export function oneOf(values: Iterable<string>): string {
  const all = [...values];
  return all.length === 1 ? `"${all[0]}"` : `one of ${all.join(', ')}`;
}

function expectedOfUnion(issue: z.core.$ZodIssueInvalidUnion, known: readonly string[]): string {
  if (issue.errors.length === 0) return oneOf('options' in issue ? (issue.options ?? []).map(String) : []);
  if (nameOf(issue.message) !== undefined) return issue.message;
  const words = issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedOfBranch));
  const mapping = known.length === 0 ? MAPPING : `a mapping with ${oneOf(known)}`;
  return [...new Set(words)].map((word) => (word === MAPPING ? mapping : word)).join(' or ');
}

// A branch that complains about what lies inside took the value for a mapping.
function expectedOfBranch(first: ShapeIssue): string {
  return first.path.length > 0 || first.code === 'unrecognized_keys' ? MAPPING : expectedWords(first);
}
