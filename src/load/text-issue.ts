import type { CodedData, InputName, Issue } from '../model/issue.ts';
import type { Found } from '../model/issues/parts.ts';
import type { SourceIssues } from '../model/issues/source-issues.ts';
import { toIssue } from './problem.ts';

/** What can be wrong with a text before there is a value in it. */
export type TextTrouble = Extract<CodedData, { readonly code: keyof SourceIssues }>;

/**
 * Describes what is wrong with a text or its file, as against a value that it holds.
 *
 * @param seen what stands there
 */
export function textIssue(
  trouble: TextTrouble,
  seen: Found,
  { input, check, file }: { readonly input: InputName; readonly check: string; readonly file: string },
): Issue {
  const subject = { segments: [], holder: null, seen };
  return { ...toIssue({ ...trouble, segments: [], subject, atKey: false, check }, input), file };
}
