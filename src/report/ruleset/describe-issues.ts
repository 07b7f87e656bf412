import { describeIssueIn } from '../../load/tell-issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { Locale } from '../../model/terms.ts';
import { visible } from '../../model/visible.ts';

/** One line for each problem: file, line and column where known, path, sentence, and what was expected. */
export function describeIssues(issues: readonly Issue[], locale: Locale): readonly string[] {
  return issues.map((issue) => visible(describeIssueIn(issue, locale)));
}
