import type { InputName, Issue, Parsed } from '../model/issue.ts';
import { markParsed } from '../model/parsed.ts';
import { type Inspection, type Problem, toIssue } from './problem.ts';
import type { YamlText } from './yaml-source.ts';

/** A file that was read, and the path under which its value stands in the whole. */
export type LocatedText = {
  readonly input: InputName;
  readonly file: string;
  readonly yaml: YamlText;
};

/** Turns a problem into an issue with its file, line and column. */
export function locateProblem(
  problem: Problem,
  { input, file, yaml }: LocatedText,
  path = problem.segments,
): Issue {
  return { ...toIssue(problem, input), file, ...yaml.locate(path, problem.atKey) };
}

/** Ends the reading of files: the value, marked and frozen, or every issue in the order of the files and lines. */
export function concludeReading<T extends object>(
  { value, problems }: Inspection<T>,
  writing: readonly Issue[],
  locate: (problem: Problem) => Issue,
): Parsed<T> {
  if (value !== null && problems.length === 0 && writing.length === 0)
    return { ok: true, value: markParsed(value) };
  const issues = [...writing, ...problems.map(locate)];
  const files = [...new Set(issues.map(({ file }) => file))];
  const order = (issue: Issue) => [files.indexOf(issue.file), issue.line ?? 0, issue.column ?? 0] as const;
  return { ok: false, issues: issues.sort((a, b) => compareOrders(order(a), order(b))) };
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, part, index) => order || part - (b[index] ?? 0), 0);
}
