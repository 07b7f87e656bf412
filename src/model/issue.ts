import { visible } from './visible.ts';

/** One thing wrong with an input: where, what was expected, what was found. */
export type Issue = {
  /** A stable name for the kind of trouble, such as `unknown-event-type`. */
  readonly code: string;
  /** Where it is, as in code: `events[0].on`; the empty string is the value as a whole. */
  readonly path: string;
  /** A sentence for a person: what was attempted, the value quoted, where. */
  readonly message: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** What was there, quoted; `nothing` when the place was empty. */
  readonly found: string;
  /** The file it stands in, when the input came from one. */
  readonly file?: string;
  /** The line in that file, from 1. */
  readonly line?: number;
  /** The column in that line, from 1. */
  readonly column?: number;
};

/** The outcome of parsing: the value, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Thrown when an input cannot be judged. Holds everything that is wrong with it, not only the first thing. */
export class PatuhInputError extends Error {
  override readonly name = 'PatuhInputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super([`${issues.length} problem(s) in the input:`, ...issues.map(describeIssue)].join('\n'));
    this.issues = issues;
  }
}

/** One line for an issue: its place (file, line and column where known) and its sentence. */
export function describeIssue(issue: Issue): string {
  const position = issue.line === undefined ? '' : `:${issue.line}:${issue.column ?? 1}`;
  const file = issue.file === undefined ? '' : `${issue.file}${position} `;
  return `${file}${issue.path || '(root)'}: ${issue.message}`;
}

/** How a found value is shown in a message: short, quoted, on one line, never the whole object. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string')
    return `"${visible(value.length > 60 ? `${value.slice(0, 57)}...` : value)}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value !== null && typeof value === 'object') return 'an object';
  return String(value);
}

/** Writes a path as in code: `['events', 0, 'on']` is `events[0].on`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
