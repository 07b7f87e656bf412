import type { Source } from '../load/yaml-source.ts';
import type { Ruleset } from '../model/ruleset.ts';
import type { CaseFile } from './case.ts';
import type { CaseFileResult } from './case-result.ts';

/** A ruleset and the files of its cases. */
export type CaseFolder = {
  readonly ruleset: Ruleset;
  readonly files: readonly CaseFile[];
  /** The changes of the law that its drafter declares to be without effect, as text; `null` where none are. */
  readonly equivalents: Source | null;
};

/** A ruleset and what became of its cases. */
export type CaseFolderResult = {
  readonly ruleset: Ruleset;
  readonly files: readonly CaseFileResult[];
};
