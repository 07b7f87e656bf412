import type { CaseFolderResult } from '../../testing/case-folder.ts';
import type { CaseResult, Check } from '../../testing/case-result.ts';

/** The results of cases as plain data: the verdict on each, and of what failed what was expected and found. */
export function casesToJson(folders: readonly CaseFolderResult[]): unknown {
  return folders.map(({ ruleset, files }) => ({
    ruleset: { id: ruleset.id, version: ruleset.version },
    cases: files.flatMap(({ file, results }) => results.map((result) => caseToJson(result, file.file))),
  }));
}

function caseToJson({ case: one, passed, checks }: CaseResult, file: string): unknown {
  const { id, title, cites, line, options } = one;
  return {
    file,
    line,
    id,
    title,
    cites,
    asOf: options.asOf,
    passed,
    failures: checks.filter((check) => !check.passed).map(checkToJson),
  };
}

function checkToJson(check: Check): unknown {
  const { passed: _passed, ...told } = check;
  if (check.kind !== 'finding') return told;
  const { expected, finding, trouble, candidates, differences } = check;
  return {
    kind: check.kind,
    expected,
    trouble,
    differences,
    finding,
    candidates: trouble === null ? [] : candidates,
  };
}
