import { describeIssueIn, tellIssue } from '../load/tell-issue.ts';
import type { Messages } from '../locale/locale.ts';
import type { Issue } from '../model/issue.ts';
import { visible } from '../model/visible.ts';
import { renderCsv } from './render-csv.ts';

/** One line for each problem: file, line and column where known, path, sentence, and what was expected. */
export function describeIssues(issues: readonly Issue[], { locale }: Messages): readonly string[] {
  return issues.map((issue) => visible(describeIssueIn(issue, locale)));
}

/** Renders problems as CSV, one row each. */
export function renderIssuesCsv(issues: readonly Issue[], { headings, locale }: Messages): string {
  const rows = issues.map((issue) => [
    issue.file ?? null,
    issue.line ?? null,
    issue.column ?? null,
    issue.path,
    issue.code,
    tellIssue(issue, locale),
  ]);
  const columns = [
    headings.file,
    headings.line,
    headings.column,
    headings.place,
    headings.kind,
    headings.message,
  ];
  return renderCsv(columns, rows, locale);
}
