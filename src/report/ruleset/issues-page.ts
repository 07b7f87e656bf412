import type { Messages } from '../../locale/locale.ts';
import { describeIssue, type Issue } from '../../model/issue.ts';
import { renderCsv } from '../format/sheet-csv.ts';

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

/** Renders problems as CSV, one row each. */
export function renderIssuesCsv(issues: readonly Issue[], { headings, locale }: Messages): string {
  const rows = issues.map(({ file, line, column, path, code, message }) => [
    file ?? null,
    line ?? null,
    column ?? null,
    path,
    code,
    message,
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
