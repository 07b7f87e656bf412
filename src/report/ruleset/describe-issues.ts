import type { Messages } from '../../locale/locale.ts';
import { describeIssue, type Issue } from '../../model/issue.ts';

/** One line for each problem: file, line and column where known, path, sentence, and what was expected. */
export function describeIssues(issues: readonly Issue[], { help }: Messages): readonly string[] {
  return issues.map((issue) => {
    const { message, expected } = issue;
    // Most sentences say it themselves.
    return message.includes(expected)
      ? describeIssue(issue)
      : `${describeIssue(issue)} (${help.expected(expected)})`;
  });
}
