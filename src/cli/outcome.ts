import { cliWords } from '../../generated/words/cli.ts';
import type { Issue } from '../model/issue.ts';
import type { Locale } from '../model/terms.ts';
import { describeIssues } from '../report/ruleset/describe-issues.ts';

/** What a process tells its caller when it ends. */
export const EXIT = { ok: 0, violation: 1, invalid: 2, internal: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command comes to: its exit code, its data (standard output) and its talk (standard error). */
export type Outcome = {
  readonly code: ExitCode;
  readonly output?: string;
  /** Data that is no text, for a file. */
  readonly bytes?: Uint8Array;
  readonly talk?: readonly string[];
  /** Whether a file that already exists must not be written over. */
  readonly keepExisting?: boolean;
};

/** A value that a command needs, or the outcome that ends it. */
export type Obtained<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly outcome: Outcome };

/** Ends a command because of what it was given. */
export function refuse(...talk: readonly string[]): { readonly ok: false; readonly outcome: Outcome } {
  return { ok: false, outcome: { code: EXIT.invalid, talk } };
}

/** Ends a command because its input is not valid: every problem with its place. */
export function refuseIssues(issues: readonly Issue[], locale: Locale): ReturnType<typeof refuse> {
  return refuse(cliWords(locale).problems(issues.length), ...describeIssues(issues, locale));
}
