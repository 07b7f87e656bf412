import type { Parsed } from '../model/issue.ts';
import { layOutMutation } from '../report/cases/mutation-page.ts';
import type { CaseFolder } from '../testing/case-folder.ts';
import { type Equivalent, parseEquivalents } from '../testing/mutation/equivalents.ts';
import { runMutants } from '../testing/mutation/run-mutants.ts';
import { scoreMutants } from '../testing/mutation/score-mutants.ts';
import type { Settings } from './command-options.ts';
import type { Io } from './io.ts';
import { EXIT, type Outcome, refuseIssues } from './outcome.ts';
import { present } from './present.ts';

/** Mutates the law of rulesets whose cases all pass, and tells which changes no case notices. */
export function mutateCases(folders: readonly CaseFolder[], settings: Settings, io: Io): Outcome {
  const { locale } = settings;
  const mutated = folders.map(mutateFolder);
  const issues = mutated.flatMap(({ declared }) => (declared.ok ? [] : declared.issues));
  if (issues.length > 0) return refuseIssues(issues, locale).outcome;
  const code = mutated.every(({ result }) => result.passed) ? EXIT.ok : EXIT.violation;
  return { code, output: present(layOutMutation(mutated, locale), settings, io) };
}

function mutateFolder({ ruleset, files, equivalents }: CaseFolder) {
  const cases = files.flatMap((file) => file.cases);
  const mutants = runMutants(ruleset, cases);
  const ids = mutants.map(({ mutant }) => mutant.id);
  const declared: Parsed<readonly Equivalent[]> =
    equivalents === null ? { ok: true, value: [] } : parseEquivalents(equivalents, ids);
  return { ruleset, declared, result: scoreMutants(ruleset, mutants, declared.ok ? declared.value : []) };
}
