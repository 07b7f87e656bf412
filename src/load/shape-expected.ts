import type * as z from 'zod';
import { type Expected, SHAPES, type ShapeName } from '../model/issues/parts.ts';
import type { RefusedCode } from '../model/issues/shape-issues.ts';

/** What a schema says of a value that it refuses. */
export type ShapeIssue = z.core.$ZodIssue;

const MAPPING: Expected = { is: 'mapping', keys: [] };

/** The code of a text that has not the shape it should have. */
const CODES: Readonly<Record<ShapeName, RefusedCode>> = {
  date: 'invalid-date',
  period: 'invalid-period',
  term: 'invalid-period',
  citation: 'invalid-citation',
  condition: 'invalid-condition',
  slug: 'invalid-id',
  'local-id': 'invalid-id',
  topic: 'invalid-id',
  words: 'empty-text',
  'time-zone': 'invalid-time-zone',
  version: 'invalid-version',
  'region-code': 'invalid-region-code',
  'pasal-number': 'invalid-value',
  fact: 'wrong-type',
  'held-role': 'wrong-type',
  length: 'invalid-period',
  'several-roles': 'too-few',
};

/**
 * What a schema expected.
 *
 * @param known the keys that the schema knows at the place, for a union with mappings among its branches
 */
export function expectedOf(issue: ShapeIssue, known: readonly string[] = []): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue.expected);
    case 'invalid_value':
      return { is: 'one-of', values: issue.values.map(String) };
    case 'too_small':
      if (shapeIn(issue.message) !== undefined) return ofMessage(issue.message);
      return {
        is: issue.origin === 'array' ? 'list-of-at-least' : 'at-least',
        number: String(issue.minimum),
      };
    case 'too_big':
      return { is: 'at-most', number: String(issue.maximum) };
    case 'invalid_key':
      return ofMessage(issue.issues[0]?.message ?? issue.message);
    case 'invalid_union':
      return ofUnion(issue, known);
    default:
      return ofMessage(issue.message);
  }
}

/** The stable name for what a schema refused as a value. */
export function codeOf(issue: ShapeIssue): RefusedCode {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'invalid_value':
      return 'unknown-value';
    case 'too_small':
      return issue.origin === 'array' ? 'too-few' : 'out-of-range';
    case 'too_big':
      return 'out-of-range';
    case 'invalid_union':
      return issue.errors.length === 0 ? 'unknown-value' : 'wrong-type';
    default: {
      const shape = shapeIn(issue.message);
      return shape === undefined ? 'invalid-value' : CODES[shape];
    }
  }
}

/** The shape that a schema of ours names as its message. */
function shapeIn(message: string): ShapeName | undefined {
  return SHAPES.find((name) => name === message);
}

function ofMessage(message: string): Expected {
  const shape = shapeIn(message);
  return shape === undefined ? { is: 'other', words: message } : { is: 'shape', shape };
}

function ofType(type: string): Expected {
  return type === 'object' || type === 'record' ? MAPPING : { is: 'type', type };
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, known: readonly string[]): Expected {
  if (issue.errors.length === 0) {
    return { is: 'one-of', values: 'options' in issue ? (issue.options ?? []).map(String) : [] };
  }
  const shape = shapeIn(issue.message);
  if (shape !== undefined) return { is: 'shape', shape };
  const options = onlyOnce(issue.errors.flatMap((branch) => branch.slice(0, 1).map(ofBranch)));
  const named = options.map((option) => (option.is === 'mapping' ? { ...option, keys: known } : option));
  const [first] = named;
  return named.length === 1 && first !== undefined ? first : { is: 'either', options: named };
}

// A branch that complains about what lies inside took the value for a mapping.
function ofBranch(first: ShapeIssue): Expected {
  return first.path.length > 0 || first.code === 'unrecognized_keys' ? MAPPING : expectedOf(first);
}

function onlyOnce(options: readonly Expected[]): readonly Expected[] {
  return [...new Map(options.map((option) => [JSON.stringify(option), option])).values()];
}
