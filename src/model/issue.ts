import type { ComparisonIssues } from './issues/comparison-issues.ts';
import type { ConditionIssues } from './issues/condition-issues.ts';
import { type HintIssues, isHint } from './issues/hint-issues.ts';
import type {
  CaseIssues,
  DayIssues,
  DutyIssues,
  ProvisionIssues,
  ReadingIssues,
} from './issues/law-issues.ts';
import type { NameIssues } from './issues/name-issues.ts';
import type { Segments, Subject } from './issues/parts.ts';
import type { ShapeIssues } from './issues/shape-issues.ts';
import type { SourceIssues } from './issues/source-issues.ts';

/** Every kind of trouble with what a sentence about it needs. */
export type IssueData = ShapeIssues &
  NameIssues &
  DayIssues &
  ProvisionIssues &
  ReadingIssues &
  DutyIssues &
  ConditionIssues &
  SourceIssues &
  CaseIssues &
  ComparisonIssues &
  HintIssues;

/** A stable name for a kind of trouble, such as `unknown-event-type`. */
export type IssueCode = keyof IssueData;

/** A code with its data: narrowing by `code` narrows `data`. */
export type CodedData = {
  readonly [Code in IssueCode]: { readonly code: Code; readonly data: IssueData[Code] };
}[IssueCode];

/** How much an issue weighs: an `error` refuses the input, a `warning` is something to look at. */
export type Severity = 'error' | 'warning';

/** How much the issues of a code weigh. */
export function severityOf(code: IssueCode): Severity {
  return isHint(code) ? 'warning' : 'error';
}

/** Which of the inputs is wrong; `text` where nobody has said what a text is. */
export type InputName = 'ruleset' | 'state' | 'options' | 'cases' | 'equivalents' | 'text';

/** One thing wrong with an input: where, what was expected, what was found. A union narrowed by `code`. */
export type Issue = CodedData & {
  readonly input: InputName;
  /** Whether it refuses the input, or is only to be looked at. */
  readonly severity: Severity;
  /** The check that spoke: the name of a cross-check, `schema`, `yaml` or `file`. */
  readonly check: string;
  /** The keys that lead to it; empty for the value as a whole. */
  readonly segments: Segments;
  /** Where it is, as in code: `events[0].on`; the empty string is the value as a whole. */
  readonly path: string;
  /** What the sentence is about. */
  readonly subject: Subject;
  /** A sentence for a person, in English: what was attempted, the value quoted, where. */
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
    super(issues.map(describeIssue).join('\n'));
    this.issues = issues;
  }
}

/** One line for an issue: its place (file, line and column where known) and its sentence. */
export function describeIssue(issue: Issue): string {
  return writeIssue(issue, '(root)');
}

/** Writes the line of an issue; `whole` is what stands for the path of an input as a whole. */
export function writeIssue(issue: Issue, whole: string): string {
  const position = issue.line === undefined ? '' : `:${issue.line}:${issue.column ?? 1}`;
  const file = issue.file === undefined ? '' : `${issue.file}${position} `;
  return `${file}${issue.path || whole}: ${issue.message}`;
}
