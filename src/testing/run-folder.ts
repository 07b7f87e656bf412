import { compileLaw } from '../engine/compile/compile-ruleset.ts';
import type { CaseFolder, CaseFolderResult } from './case-folder.ts';
import { runCases } from './run-cases.ts';

/** Runs all cases of a ruleset. */
export function runFolder({ ruleset, files }: Pick<CaseFolder, 'ruleset' | 'files'>): CaseFolderResult {
  const compiled = compileLaw(ruleset);
  return { ruleset, files: files.map((file) => runCases(compiled, file)) };
}
