import type { Messages } from '../locale/locale.ts';
import type { Parsed } from '../model/issue.ts';
import { renderJson } from '../report/format/json.ts';
import type { CaseFolder } from '../testing/case-folder.ts';
import { type Equivalent, parseEquivalents } from '../testing/mutation/equivalents.ts';
import { runMutants } from '../testing/mutation/run-mutants.ts';
import { scoreMutants } from '../testing/mutation/score-mutants.ts';
import type { TestView } from '../testing/views/cases-table.ts';
import { mutationToJson } from '../testing/views/mutation-json.ts';
import { renderMutation } from '../testing/views/mutation-table.ts';
import { EXIT, type Outcome, refuseIssues } from './outcome.ts';
import type { Settings } from './settings.ts';

/** Mutates the law of rulesets whose cases all pass, and tells which changes no case notices. */
export function mutateCases(
  folders: readonly CaseFolder[],
  { format }: Settings,
  view: TestView,
  texts: Messages,
): Outcome {
  const mutated = folders.map(mutateFolder);
  const issues = mutated.flatMap(({ declared }) => (declared.ok ? [] : declared.issues));
  if (issues.length > 0) return refuseIssues(issues, texts).outcome;
  const code = mutated.every(({ result }) => result.passed) ? EXIT.ok : EXIT.violation;
  const output =
    format === 'json'
      ? renderJson(mutated.map(({ result }) => mutationToJson(result)))
      : mutated.map(({ ruleset, result }) => renderMutation(result, ruleset, view)).join('\n');
  return { code, output };
}

function mutateFolder({ ruleset, files, equivalents }: CaseFolder) {
  const cases = files.flatMap((file) => file.cases);
  const mutants = runMutants(ruleset, cases);
  const ids = mutants.map(({ mutant }) => mutant.id);
  const declared: Parsed<readonly Equivalent[]> =
    equivalents === null ? { ok: true, value: [] } : parseEquivalents(equivalents, ids);
  return { ruleset, declared, result: scoreMutants(ruleset, mutants, declared.ok ? declared.value : []) };
}
